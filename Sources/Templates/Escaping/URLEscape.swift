/// Writing a text in an address (`href`, `src`, …): only schemes that cannot run a script, only the
/// bytes that an address may hold, and then escaped as the attribute it stands in.
enum URLEscape {
  /// The schemes that a variable may bring along.
  private static let schemes = ["https", "http", "mailto", "webcal"]

  /// Writes an address from its first byte; one that is not allowed becomes `#`.
  static func appendStart(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      if unsafe isPlainPath(bytes) {
        unsafe out.append(contentsOf: bytes)
      } else if unsafe isAllowed(bytes) {
        unsafe appendPart(bytes, afterSlash: false, to: &out)
      } else {
        out.append(0x23)
      }
    }
  }

  /// Writes a later part of an address. What is no URL byte is percent-encoded; `%XX` stays.
  static func appendPart(_ text: String, afterSlash: Bool = false, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { unsafe appendPart($0, afterSlash: afterSlash, to: &out) }
  }

  /// Copies what needs no escape in whole runs.
  private static func appendPart(
    _ bytes: UnsafeBufferPointer<UInt8>, afterSlash: Bool, to out: inout [UInt8]
  ) {
    var mayLead = !afterSlash
    var done = 0
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      let isLeading = byte == 0x2F && !mayLead
      if byte != 0x2F { mayLead = true }
      if isPlain(byte), !isLeading { continue }
      unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done..<index]))
      done = index + 1
      if isLeading || !isURLByte(byte) {
        appendPercent(byte, to: &out)
      } else {
        HTMLEscape.append(byte, to: &out)
      }
    }
    unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[done...]))
  }

  /// Whether the text is a relative address without any sign to look at, as those of pages are: no
  /// colon, so no scheme.
  private static func isPlainPath(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe bytes.first != 0x2F && bytes.allSatisfy { isPlain($0) }
  }

  /// Whether the text is relative to this site, a place on the page, or has an allowed scheme.
  /// Nothing is trimmed or decoded first: what a browser would skip is not allowed before a colon.
  private static func isAllowed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if unsafe bytes.contains(0x5C) { return false }
    if unsafe bytes.starts(with: [0x2F, 0x2F]) { return false }
    for index in 0..<bytes.count {
      switch unsafe bytes[index] {
      case 0x2F, 0x3F, 0x23: return true
      case 0x3A:
        let scheme = unsafe bytes[..<index].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return schemes.contains { $0.utf8.elementsEqual(scheme) }
      case 0...0x20, 0x7F: return false
      default: continue
      }
    }
    return true
  }

  /// What stands in an address and in an attribute as it is.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x2D...0x39, 0x41...0x5A, 0x5F: true
    default: false
    }
  }

  private static func isURLByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF: false
    default: true
    }
  }

  private static func appendPercent(_ byte: UInt8, to out: inout [UInt8]) {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
    out.append(0x25)
    out.append(digit(byte >> 4))
    out.append(digit(byte & 0xF))
  }
}
