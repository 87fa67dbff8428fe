/// A set of hashes: they are spread already, so that they need no other hash.
struct HashSet {
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var filter = HashFilter(capacity: 1024)
  private var count = 0

  mutating func insert(_ hash: UInt64) {
    if count * 2 >= slots.count { grow() }
    let place = place(of: hash)
    if slots[place] == 0 { add(hash, at: place) }
  }

  func contains(_ hash: UInt64) -> Bool {
    filter.mayHold(HashSet.high(hash)) && slots[place(of: hash)] == hash && hash != 0
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 4)
    filter = HashFilter(capacity: slots.count)
    count = 0
    for hash in old where hash != 0 { add(hash, at: place(of: hash)) }
  }

  private mutating func add(_ hash: UInt64, at place: Int) {
    slots[place] = hash
    filter.insert(HashSet.high(hash))
    count += 1
  }

  private static func high(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

  /// Where the hash stands, or the free place where it would.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (hash ^ hash >> 32) & UInt64(slots.count - 1))
    while slots[place] != 0, slots[place] != hash { place = (place + 1) & (slots.count - 1) }
    return place
  }
}
