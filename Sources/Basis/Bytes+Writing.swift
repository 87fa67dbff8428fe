extension Span<UInt8> {
  /// The eight bytes from an index on, as one number.
  @inlinable package func eight(at index: Int) -> UInt64 {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
  }
}

/// Values as bytes without a text in between.
extension [UInt8] {
  /// Appends a run of bytes in one copy.
  @inlinable package mutating func append(_ run: Span<UInt8>) {
    unsafe run.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends a number in digits.
  package mutating func append(decimal number: Int) {
    if number < 0 { append(0x2D) }
    var rest = number.magnitude
    var scale: UInt = 1
    while rest / scale >= 10 { scale *= 10 }
    while scale > 0 {
      append(0x30 + UInt8(truncatingIfNeeded: rest / scale))
      rest %= scale
      scale /= 10
    }
  }

  /// Appends a day as `2024-03-15`.
  package mutating func append(iso date: CalendarDate) {
    append(decimal: date.year)
    append(0x2D)
    append(twoDigits: date.month)
    append(0x2D)
    append(twoDigits: date.day)
  }

  private mutating func append(twoDigits number: Int) {
    append(0x30 + UInt8(number / 10))
    append(0x30 + UInt8(number % 10))
  }
}
