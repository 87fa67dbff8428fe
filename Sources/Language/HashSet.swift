/// A set of hashes: they are spread already, so that they need no other hash.
struct HashSet {
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var count = 0

  mutating func insert(_ hash: UInt64) {
    if count * 2 >= slots.count {
      let old = slots
      slots = [UInt64](repeating: 0, count: old.count * 4)
      for hash in old where hash != 0 { slots[place(of: hash)] = hash }
    }
    let place = place(of: hash)
    if slots[place] == 0 { count += 1 }
    slots[place] = hash
  }

  func contains(_ hash: UInt64) -> Bool {
    slots[place(of: hash)] == hash && hash != 0
  }

  /// Where the hash stands, or the free place where it would.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (hash ^ hash >> 32) & UInt64(slots.count - 1))
    while slots[place] != 0, slots[place] != hash { place = (place + 1) & (slots.count - 1) }
    return place
  }
}
