/// What an address says in the end, after all tries.
enum Answer: Sendable, Hashable {
  case good
  case redirect(to: WebAddress, isPermanent: Bool)
  /// To something that is no address of the web, or nowhere.
  case strayRedirect
  /// 4xx or 5xx.
  case status(Int)
  case failure(Failure)

  /// - Returns: `nil` for a status that says that something is wrong.
  init?(status: Int, location: String?) {
    switch status {
    case 200..<300: self = .good
    case 301, 302, 303, 307, 308:
      if let target = location.flatMap({ WebAddress($0) }) {
        self = .redirect(to: target, isPermanent: status == 301 || status == 308)
      } else {
        self = .strayRedirect
      }
    default: return nil
    }
  }
}
