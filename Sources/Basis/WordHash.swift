/// A hash of a word that grows, and shrinks, with its letters: two steps for each, so that the hash of
/// a stem is the beginning of that of the stem with an ending.
///
/// Lower-case words of up to twelve letters all have another `value`. Public, as the compiler inlines
/// in other modules what belongs to a public type alone.
public struct WordHash: Equatable, Sendable {
  @usableFromInline var value: UInt64 = 0

  @inlinable package init() {}

  @inlinable @inline(__always)
  package init(_ word: Span<UInt8>) {
    for index in word.indices { append(word[index]) }
  }

  @inlinable @inline(__always)
  package mutating func append(_ byte: UInt8) {
    value = (value << 5 | value >> 59) ^ UInt64(byte)
  }

  /// Takes back the last byte that was appended.
  @inlinable @inline(__always)
  package mutating func remove(last byte: UInt8) {
    value ^= UInt64(byte)
    value = value >> 5 | value << 59
  }

  /// Spread over all bits.
  @inlinable @inline(__always)
  package var short: UInt32 {
    UInt32(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
