package import Basis

/// An address in a link, sorted by what it leads to. The allowlist works on bytes: a `Character` can
/// hide a colon or slash behind a combining mark.
package enum LinkAddress: Sendable, Hashable {
  /// `https`, `http` or `mailto`.
  case external(String)
  /// A path relative to the file, percent-decoded, and an anchor.
  case relative(path: String, anchor: String?)
  /// A place on the same page.
  case anchor(String)

  package static func parse(_ bytes: ArraySlice<UInt8>) -> Result<LinkAddress, LinkFault> {
    guard let first = bytes.first else { return .failure(LinkFault(.linkEmpty(text: false))) }
    if bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0x5C }) {
      return .failure(LinkFault(.linkCharacters()))
    }
    if let scheme = scheme(of: bytes) {
      guard ["https", "http", "mailto"].contains(scheme.lowercased()) else {
        return .failure(LinkFault(.linkScheme(scheme + ":")))
      }
      if scheme.lowercased() != "mailto",
        let fault = hostFault(bytes.dropFirst(scheme.utf8.count + 1))
      {
        return .failure(fault)
      }
      return .success(.external(String(decoding: bytes, as: UTF8.self)))
    }
    if first == 0x2F {
      return .failure(LinkFault(.linkScheme(bytes.dropFirst().first == 0x2F ? "//" : "/")))
    }
    let cut = bytes.firstIndex(of: 0x23)
    let anchor = cut.flatMap { decoded(bytes[($0 + 1)...]) }
    guard let path = decoded(bytes[..<(cut ?? bytes.endIndex)]) else {
      return .failure(LinkFault(.linkCharacters()))
    }
    if path.isEmpty { return .success(.anchor(anchor ?? "")) }
    return .success(.relative(path: path, anchor: anchor))
  }

  private static func scheme(of bytes: ArraySlice<UInt8>) -> String? {
    guard let colon = bytes.firstIndex(of: 0x3A),
      !bytes[..<colon].contains(where: { $0 == 0x2F || $0 == 0x23 || $0 == 0x3F })
    else { return nil }
    return String(decoding: bytes[..<colon].prefix(40), as: UTF8.self)
  }

  /// `//host…` without a user part, the host in plain ASCII.
  private static func hostFault(_ rest: ArraySlice<UInt8>) -> LinkFault? {
    guard rest.starts(with: [0x2F, 0x2F]) else { return LinkFault(.linkCharacters()) }
    let host = rest.dropFirst(2).prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    if host.contains(0x40) { return LinkFault(.linkUser()) }
    if host.isEmpty || host.contains(where: { $0 >= 0x80 || $0 == 0x25 }) {
      return LinkFault(.linkHost())
    }
    return nil
  }

  /// Undoes percent-encoding; `nil` when the result is no text or holds a control character.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    func digit(_ byte: UInt8) -> UInt8? {
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
      default: nil
      }
    }
    var out: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x25, index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        out.append(high << 4 | low)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    guard !out.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C }) else { return nil }
    return String(validating: out, as: UTF8.self)
  }
}

/// Why an address is refused.
package struct LinkFault: Error, Sendable, Hashable {
  package let message: Message

  init(_ message: Message) { self.message = message }
}
