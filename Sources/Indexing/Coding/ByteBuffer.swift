/// Bytes of a shard while it is made.
typealias ByteBuffer = [UInt8]

extension ByteBuffer {
  /// Unsigned LEB128: seven bits a byte, the low ones first.
  mutating func appendVarint(_ value: Int) {
    var rest = UInt(value)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// A signed number near 0 as a small unsigned one: 0, −1, 1, −2, … as 0, 1, 2, 3, ….
  mutating func appendZigzag(_ value: Int) {
    appendVarint(ByteBuffer.zigzag(value))
  }

  static func zigzag(_ value: Int) -> Int { value << 1 ^ value >> (Int.bitWidth - 1) }

  /// A text behind its length in bytes.
  mutating func appendText(_ text: some Collection<UInt8>) {
    appendVarint(text.count)
    append(contentsOf: text)
  }
}
