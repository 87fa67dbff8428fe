/// Addresses as a browser and the HTML checker want them: ASCII, and no sign that an address may not
/// hold.
package enum AddressText {
  /// A path of files: everything but letters, digits, `-._~/` is percent-encoded.
  package static func path(_ path: String) -> String {
    // Nearly all names are slugs.
    if path.utf8.allSatisfy({ isPlain($0) || $0 == 0x2F }) { return path }
    var out: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) || byte == 0x2F { out.append(byte) } else { percent(byte, to: &out) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A place on a page, to stand after `#`.
  package static func anchor(_ anchor: String) -> String { path(anchor) }

  /// A value in an address, to stand after `=`.
  package static func query(_ value: String) -> String { path(value) }

  /// An address that passed the allowlist of `LinkAddress`. What stands before the path stays as it
  /// is; after it what is no sign for an address is percent-encoded, and `%XX` stays.
  package static func external(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var out: [UInt8] = []
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x25:
        if index + 2 < bytes.count, isHex(bytes[index + 1]), isHex(bytes[index + 2]) {
          out.append(byte)
        } else {
          percent(byte, to: &out)
        }
      case 0x23:
        if hasFragment { percent(byte, to: &out) } else { out.append(byte) }
        hasFragment = true
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF:
        percent(byte, to: &out)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private static func percent(_ byte: UInt8, to out: inout [UInt8]) {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
    out.append(contentsOf: [0x25, digit(byte >> 4), digit(byte & 0xF)])
  }
}
