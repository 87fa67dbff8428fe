private import Typesetting

/// An address of the web as it is asked for: `http` or `https`, in ASCII, without what stands behind
/// `#`. Two ways to write one address are equal when they differ only in the case of the host.
package struct WebAddress: Sendable, Hashable {
  /// What browsers and servers commonly take.
  static let longest = 8000

  package let text: String
  /// In lower case, without the port.
  let host: String
  /// Scheme, host and port: what a connection is made to.
  let origin: String
  /// Whether it is the front page of its website.
  let isFront: Bool

  /// - Returns: `nil` for another scheme, a user name, a bad port, or an address that is too long.
  package init?(_ written: String) {
    guard written.utf8.count <= WebAddress.longest else { return nil }
    let whole = Array(AddressText.external(written).utf8)
    guard let colon = whole.firstIndex(of: 0x3A), whole[(colon + 1)...].starts(with: [0x2F, 0x2F])
    else { return nil }
    let scheme = String(decoding: whole[..<colon], as: UTF8.self).lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = whole[(colon + 3)...]
    let authority = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let parts = authority.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].allSatisfy(isHostByte),
      parts.count == 1
        || parts[1].count <= 5 && parts[1].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let path = rest[authority.endIndex...].prefix { $0 != 0x23 }
    host = String(decoding: parts[0], as: UTF8.self).lowercased()
    origin = "\(scheme)://\(String(decoding: authority, as: UTF8.self).lowercased())"
    isFront = path.isEmpty || path.elementsEqual([0x2F])
    text = origin + (path.first == 0x2F ? "" : "/") + String(decoding: path, as: UTF8.self)
  }
}

/// A letter, digit, `-`, `.` or `_`; whatever else a host could hold is no name of a website.
private func isHostByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
  default: false
  }
}
