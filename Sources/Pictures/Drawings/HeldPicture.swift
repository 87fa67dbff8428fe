/// A photograph that a drawing program put into a drawing as text (`data:image/jpeg;base64,…`).
enum HeldPicture {
  /// Whether it tells where it was taken. A drawing is published as it stands, so nothing could be taken
  /// out.
  static func hasLocation(_ address: String) -> Bool {
    let bytes = address.utf8.drop { DrawingStyle.isBlank($0) }
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return false }
    let start = String(decoding: bytes[..<comma].prefix(60), as: UTF8.self).lowercased()
    guard start.hasPrefix("data:image/"), start.hasSuffix(";base64") else { return false }
    let file = decoded(bytes[bytes.index(after: comma)...])
    guard let format = PictureFormat(firstBytesOf: Bytes(file)),
      let layout = try? Layout(file, named: format)
    else { return false }
    return layout.hasLocation
  }

  /// Base64 (RFC 4648); blanks between the signs mean nothing, and what is no sign ends it.
  static func decoded(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for sign in text where !DrawingStyle.isBlank(sign) {
      guard let value = value(of: sign) else { break }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func value(of sign: UInt8) -> UInt32? {
    switch sign {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(sign) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(sign) - 97 + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(sign) - 48 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
