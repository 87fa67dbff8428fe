internal import Basis

/// Asks websites for addresses: one thread, many at a time, politely (see `Schedule`).
///
/// robots.txt is not asked for. It is meant for programs that find their own way over a website; this
/// one visits, like a browser, single addresses that a person wrote down.
package struct Visitor: Sendable {
  private let userAgent: String
  private let limits: Limits

  /// - Parameters:
  ///   - version: of the program.
  ///   - site: the address of the kennisbank, for whoever wonders who is asking.
  package init(version: String, site: String?, limits: Limits) {
    let home = site.flatMap { WebAddress($0) }.map { "; +\($0.text)" } ?? ""
    userAgent = "leernetwerk/\(version) (link check\(home))"
    self.limits = limits
  }

  /// - Parameter progress: takes what is known so far.
  /// - Returns: what came of each address, or `nil` when this machine has no network.
  /// - Throws: `SystemError` when the machine fails.
  func visit(
    _ addresses: [WebAddress], progress: ([WebAddress: Outcome]) -> Void
  ) throws -> [WebAddress: Outcome]? {
    var round = Round(addresses, limits)
    var multi = try CurlMulti()
    let clock = ContinuousClock()
    let begin = clock.now
    while !round.isDone {
      for question in round.start(at: clock.now - begin) {
        try multi.ask(question, userAgent: userAgent, limits)
      }
      for (question, reply) in try multi.perform() {
        round.take(reply, to: question, at: clock.now - begin)
      }
      progress(round.outcomes)
      if round.isDone { break }
      if round.seemsOffline {
        guard HostNames.canBeFound else { return nil }
        round.confirmOnline()
      }
      let next = round.nextStart.map { $0 - (clock.now - begin) }
      try multi.wait(milliseconds: next.map { $0.roundedUp } ?? 1000)
    }
    return round.isOnline || HostNames.canBeFound ? withNames(round) : nil
  }

  /// Tells hosts that do not exist from name servers that do not answer.
  private func withNames(_ round: Round) -> [WebAddress: Outcome] {
    let silent = round.unknownHosts.filter { HostNames.isUnknown($0) }
    return round.outcomes.mapValues { outcome in
      guard case .noHost(let host) = outcome, silent.contains(host) else { return outcome }
      return .failing(.noNames)
    }
  }
}

extension Duration {
  /// In whole milliseconds, at least one so that nobody waits in circles.
  fileprivate var roundedUp: Int {
    let (seconds, attoseconds) = components
    return max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000) + 1)
  }
}
