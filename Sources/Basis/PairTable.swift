/// A number for some pairs of numbers, found fast.
package struct PairTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0

  private static let empty = UInt64.max

  package init() {
    keys = [UInt64](repeating: PairTable.empty, count: 256)
    values = [Int32](repeating: 0, count: 256)
  }

  package subscript(first: Int32, last: Int32) -> Int32? {
    let place = place(of: PairTable.key(first, last))
    return keys[place] == PairTable.empty ? nil : values[place]
  }

  /// Gives a pair its number, or another than it had.
  package mutating func insert(_ first: Int32, _ last: Int32, _ value: Int32) {
    let key = PairTable.key(first, last)
    let place = place(of: key)
    values[place] = value
    guard keys[place] == PairTable.empty else { return }
    keys[place] = key
    count += 1
    if count * 2 >= keys.count { grow() }
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: PairTable.empty, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != PairTable.empty {
      let place = place(of: key)
      (keys[place], values[place]) = (key, value)
    }
  }

  private static func key(_ first: Int32, _ last: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: last))
  }

  /// Where the key stands, or the free place where it would.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 32) & mask
    while keys[place] != PairTable.empty, keys[place] != key { place = (place + 1) & mask }
    return place
  }
}
