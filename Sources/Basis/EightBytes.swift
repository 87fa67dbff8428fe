/// Eight bytes of a text at once, as one number with the first byte lowest. What is asked of each answers with
/// the highest bit of a byte; behind a byte for which it holds, others may answer so too, so only the
/// first is to be believed. Public, as `WordHash` is.
public struct EightBytes {
  @usableFromInline let value: UInt64

  @inlinable @inline(__always)
  package init(_ text: Span<UInt8>, at index: Int) {
    value = UInt64(littleEndian: text.eight(at: index))
  }

  @inlinable @inline(__always)
  package func are(_ byte: UInt8) -> UInt64 { EightBytes.zero(value ^ EightBytes.all(byte)) }

  /// Whether a byte is one of two that differ in one bit.
  @inlinable @inline(__always)
  package func are(_ byte: UInt8, orWith bit: UInt8) -> UInt64 {
    EightBytes.zero((value & ~EightBytes.all(bit)) ^ EightBytes.all(byte))
  }

  /// Only up to 0x80: no byte from there on answers.
  @inlinable @inline(__always)
  package func areBelow(_ byte: UInt8) -> UInt64 { (value &- EightBytes.all(byte)) & ~value }

  /// The place of the first byte for which one of the answers is yes; 8 when there is none.
  @inlinable @inline(__always)
  package static func first(_ answers: UInt64) -> Int {
    (answers & all(0x80)).trailingZeroBitCount >> 3
  }

  /// Whether one of the answers is yes.
  @inlinable @inline(__always)
  package static func any(_ answers: UInt64) -> Bool { answers & all(0x80) != 0 }

  /// A subtraction borrows in each byte that is zero.
  @inlinable @inline(__always)
  package static func zero(_ bytes: UInt64) -> UInt64 { (bytes &- all(1)) & ~bytes }

  @inlinable @inline(__always)
  package static func all(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}
