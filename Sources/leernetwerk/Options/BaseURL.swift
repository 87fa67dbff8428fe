internal import Basis

/// The address of the site as given on the command line.
enum BaseURL {
  /// Accepts `http` or `https` with a host, an optional port and path, in ASCII; a query, a fragment
  /// or a user name is refused.
  /// - Returns: the address with a `/` at the end.
  static func checked(_ text: String) throws(Refusal) -> String {
    guard let rest = afterScheme(text) else { throw Refusal(.baseURLInvalid(text)) }
    let authority = rest.utf8.prefix { $0 != 0x2F }
    let path = rest.utf8.dropFirst(authority.count)
    guard isHostAndPort(Array(authority)), path.allSatisfy(isPathByte) else {
      throw Refusal(.baseURLInvalid(text))
    }
    return text.hasSuffix("/") ? text : text + "/"
  }

  private static func afterScheme(_ text: String) -> Substring? {
    let lower = text.lowercased()
    for scheme in ["https://", "http://"] where lower.utf8.starts(with: scheme.utf8) {
      return text.dropFirst(scheme.count)
    }
    return nil
  }

  private static func isHostAndPort(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
    guard let host = parts.first, let first = host.first, let last = host.last,
      isLetterOrDigit(first), isLetterOrDigit(last),
      host.allSatisfy({ isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E })
    else { return false }
    guard parts.count == 2 else { return true }
    return (1...5).contains(parts[1].count) && parts[1].allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// The characters of a path in RFC 3986, `%` included.
  private static func isPathByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "-._~%!$&'()*+,;=:@/".utf8.contains(byte)
  }
}
