private import Glibc

/// What the name service of this machine says about a host. curl tells only that it has no address.
enum HostNames {
  /// A name that IANA keeps for examples, and that has always been there.
  private static let certain = "example.org"

  /// Whether names can be looked up at all. Waits for the name servers, so it is asked when nothing
  /// else goes on.
  static var canBeFound: Bool { lookUp(certain) == 0 }

  /// Whether nobody can tell: the name servers of the host do not answer. Waits too.
  static func isUnknown(_ host: String) -> Bool { lookUp(host) == EAI_AGAIN }

  private static func lookUp(_ host: String) -> Int32 {
    var found: UnsafeMutablePointer<addrinfo>?
    let result = unsafe getaddrinfo(host, nil, nil, &found)
    if let found = unsafe found { unsafe freeaddrinfo(found) }
    return result
  }
}
