extension JSON {
  /// The bytes for a terminal or a pipe: one line, and every character that steers a terminal or
  /// reorders a line written as an escape, which JSON reads back as the same text.
  package var printedBytes: [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x7F, VisibleText.isHidden(scalar) {
        let digits = String(scalar.value, radix: 16)
        out += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      } else {
        out += Array(String(scalar).utf8)
      }
    }
    out.append(0x0A)
    return out
  }
}
