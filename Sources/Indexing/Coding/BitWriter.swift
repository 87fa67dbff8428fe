/// Writes bits, the highest of a byte first.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0

  /// - Parameter count: at most 32 bits, the low ones of `bits`.
  mutating func write(_ bits: UInt32, count: Int) {
    pending = pending << UInt64(count) | UInt64(bits)
    pendingCount += count
    while pendingCount >= 8 {
      pendingCount -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(pendingCount)))
    }
  }

  /// `value` ones and a zero.
  mutating func writeUnary(_ value: Int) {
    var rest = value
    while rest >= 24 {
      write(0xFF_FFFF, count: 24)
      rest -= 24
    }
    write(UInt32((1 << rest) - 1) << 1, count: rest + 1)
  }

  mutating func write(byte: UInt8) {
    align()
    bytes.append(byte)
  }

  /// Goes on at the next whole byte.
  mutating func align() {
    if pendingCount > 0 { write(0, count: 8 - pendingCount) }
  }
}
