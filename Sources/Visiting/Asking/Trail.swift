/// The way from an address over its redirects.
struct Trail: Sendable {
  /// More hops are as good as none: browsers stop at 20, curl's own advice is 10.
  static let longest = 10

  private(set) var passed: [WebAddress]
  private var isPermanent = true

  init(from start: WebAddress) { passed = [start] }

  var start: WebAddress { passed[0] }
  /// The address that is to be asked.
  var end: WebAddress { passed[passed.count - 1] }

  /// Takes what the end of the trail said.
  /// - Returns: `nil` when there is a further address to ask.
  mutating func follow(_ answer: Answer) -> Outcome? {
    switch answer {
    case .good: return passed.count > 1 && isPermanent ? .moved(to: end) : .good
    // A doi is asked for its own existence: publishers turn programs away, and move.
    case .redirect where end.host == "doi.org": return .good
    case .redirect(let target, let isPermanent):
      if passed.contains(target) || passed.count > Trail.longest { return .unclear(.endless) }
      self.isPermanent = self.isPermanent && isPermanent
      passed.append(target)
      return nil
    case .strayRedirect: return .unclear(.strayRedirect)
    case .status(404), .status(410): return .gone(via: passed.count > 1 ? end : nil)
    case .status(let status):
      return status >= 500 && status < 600 ? .failing(.status(status)) : .unclear(.status(status))
    case .failure(let failure): return outcome(of: failure)
    }
  }

  private func outcome(of failure: Failure) -> Outcome {
    switch failure {
    case .noHost: .noHost(end.host)
    case .noRoute, .noConnection: .failing(.noConnection)
    case .timeout: .failing(.timeout)
    case .brokenOff: .failing(.brokenOff)
    case .noTLS: .failing(.noTLS)
    case .certificate(.incomplete): .unclear(.incompleteCertificate)
    case .certificate(let flaw): .certificate(flaw, host: end.host)
    case .tooMuch: .unclear(.tooMuch)
    }
  }
}
