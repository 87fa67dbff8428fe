/// Tells most hashes that are not in a set: a bit for each, so that it fits nearer to the processor
/// than the set does.
struct HashFilter: Sendable {
  private var bits: [UInt64]

  /// - Parameter capacity: about how many hashes; half as many again do no harm.
  init(capacity: Int) {
    var size = 64
    while size < capacity / 8 { size *= 2 }
    bits = [UInt64](repeating: 0, count: size)
  }

  @inline(__always)
  mutating func insert(_ hash: UInt32) {
    let bit = Int(hash >> 8) & (bits.count * 64 - 1)
    bits[bit / 64] |= 1 << UInt64(bit % 64)
  }

  @inline(__always)
  func mayHold(_ hash: UInt32) -> Bool {
    let bit = Int(hash >> 8) & (bits.count * 64 - 1)
    return bits[bit / 64] & 1 << UInt64(bit % 64) != 0
  }
}
