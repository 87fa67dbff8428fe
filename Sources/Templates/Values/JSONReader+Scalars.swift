private import Basis

extension JSONReader {
  mutating func number() throws -> TemplateValue {
    let start = index
    if peek() == 0x2D { index += 1 }
    let whole = digits()
    if whole.isEmpty || (whole.count > 1 && whole.first == 0x30) { throw fault(.jsonNumber()) }
    var isInteger = true
    if peek() == 0x2E {
      index += 1
      isInteger = false
      if digits().isEmpty { throw fault(.jsonNumber()) }
    }
    if peek() == 0x65 || peek() == 0x45 {
      index += 1
      isInteger = false
      if peek() == 0x2B || peek() == 0x2D { index += 1 }
      if digits().isEmpty { throw fault(.jsonNumber()) }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isInteger, let number = Int(text) { return .integer(number) }
    guard let number = Double(text), number.isFinite else { throw fault(.jsonNumber()) }
    return .decimal(number)
  }

  mutating func text() throws -> String {
    guard peek() == 0x22 else { throw fault(.jsonTextExpected()) }
    index += 1
    var text: [UInt8] = []
    while let byte = peek() {
      index += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: text.append(contentsOf: String(try escaped()).utf8)
      case 0..<0x20:
        index -= 1
        throw fault(.jsonControlCharacter())
      default: text.append(byte)
      }
    }
    throw fault(.jsonTextOpen())
  }

  /// What stands after a backslash.
  private mutating func escaped() throws -> Unicode.Scalar {
    let plain: [UInt8: Unicode.Scalar] = [
      0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r",
      0x74: "\t",
    ]
    let byte = peek()
    index += 1
    if let byte, let scalar = plain[byte] { return scalar }
    guard byte == 0x75, let high = hexadecimal() else {
      index -= 1
      throw fault(.jsonEscape())
    }
    guard (0xD800...0xDBFF).contains(high) else {
      return Unicode.Scalar(high) ?? "\u{FFFD}"
    }
    let mark = index
    if peek() == 0x5C {
      index += 1
      if peek() == 0x75 {
        index += 1
        if let low = hexadecimal(), (0xDC00...0xDFFF).contains(low) {
          return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
        }
      }
    }
    index = mark
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var number: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      switch byte {
      case 0x30...0x39: number = number << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: number = number << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    index += 4
    return number
  }

  private mutating func digits() -> ArraySlice<UInt8> {
    let start = index
    while let byte = peek(), (0x30...0x39).contains(byte) { index += 1 }
    return bytes[start..<index]
  }

  private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }
}
