/// Words by number: their bytes behind one another in one array, found by a hash of their bytes.
package struct FormTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]
  private var hashes: [UInt32] = []

  /// The hash of a word above its number, so that most misses need no look at the word.
  private var slots: [UInt64]

  /// A bit for the hash of each word, when it is kept: it fits nearer to the processor than the slots
  /// do, and tells most words that are not here.
  private var filter: [UInt64] = []

  package init(capacity: Int = 512) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: FormTable.empty, count: size)
    bytes.reserveCapacity(capacity * 12)
    ends.reserveCapacity(capacity + 1)
    hashes.reserveCapacity(capacity)
  }

  package var count: Int { hashes.count }

  package func range(_ id: Int32) -> Range<Int> {
    Int(ends[Int(id)])..<Int(ends[Int(id) + 1])
  }

  package func slice(_ id: Int32) -> ArraySlice<UInt8> { bytes[range(id)] }

  package func word(_ id: Int32) -> [UInt8] { Array(slice(id)) }

  package func text(_ id: Int32) -> String { String(decoding: slice(id), as: UTF8.self) }

  package func length(_ id: Int32) -> Int {
    Int(ends[Int(id) + 1] - ends[Int(id)])
  }

  package func precedes(_ left: Int32, _ right: Int32) -> Bool {
    var i = Int(ends[Int(left)])
    var j = Int(ends[Int(right)])
    let iEnd = Int(ends[Int(left) + 1])
    let jEnd = Int(ends[Int(right) + 1])
    while i < iEnd, j < jEnd {
      if bytes[i] != bytes[j] { return bytes[i] < bytes[j] }
      i += 1
      j += 1
    }
    return iEnd - i < jEnd - j
  }

  /// The word of a stem and an ending, if it is here.
  package func find(_ stem: ArraySlice<UInt8>, _ ending: String = "") -> Int32? {
    find(stem, ending, FormTable.hash(of: stem.span))
  }

  /// The words of a stem and each of the endings, as far as they are here.
  package func find(_ stem: ArraySlice<UInt8>, endings: [String], _ visit: (Int32) -> Void) {
    let hash = FormTable.hash(of: stem.span)
    for ending in endings {
      if let id = find(stem, ending, hash) { visit(id) }
    }
  }

  private func find(_ stem: ArraySlice<UInt8>, _ ending: String, _ stemHash: UInt64) -> Int32? {
    var hash = stemHash
    for byte in ending.utf8 { hash = FormTable.mixed(hash, byte) }
    let short = FormTable.folded(hash)
    guard mayHold(short) else { return nil }
    var slot = Int(short) & (slots.count - 1)
    while slots[slot] != FormTable.empty {
      let id = Int32(truncatingIfNeeded: slots[slot])
      if slots[slot] >> 32 == UInt64(short), isWord(id, stem, ending) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a word, new or not.
  package mutating func insert(_ word: ArraySlice<UInt8>) -> Int32 { insert(word.span) }

  package mutating func insert(_ word: Span<UInt8>) -> Int32 {
    insert(word, folded: FormTable.folded(FormTable.hash(of: word)))
  }

  /// The number here of a word of another table, new or not.
  package mutating func insert(_ id: Int32, of other: FormTable) -> Int32 {
    insert(other.bytes.span.extracting(other.range(id)), folded: other.hashes[Int(id)])
  }

  private mutating func insert(_ word: Span<UInt8>, folded short: UInt32) -> Int32 {
    var slot = Int(short) & (slots.count - 1)
    while slots[slot] != FormTable.empty {
      let id = Int32(truncatingIfNeeded: slots[slot])
      if slots[slot] >> 32 == UInt64(short), isWord(id, word) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = Int32(count)
    for index in word.indices { bytes.append(word[index]) }
    ends.append(Int32(bytes.count))
    hashes.append(short)
    slots[slot] = UInt64(short) << 32 | UInt64(id)
    if !filter.isEmpty { addToFilter(short) }
    if count * 2 >= slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [UInt64](repeating: FormTable.empty, count: slots.count * 2)
    if !filter.isEmpty { keepFilter() }
    for (id, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != FormTable.empty { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt64(hash) << 32 | UInt64(id)
    }
  }

  /// Makes looking for words that are not here cheap, in a large table.
  package mutating func keepFilter() {
    filter = [UInt64](repeating: 0, count: slots.count / 16)
    for hash in hashes { addToFilter(hash) }
  }

  private mutating func addToFilter(_ hash: UInt32) {
    let bit = Int(hash >> 8) & (filter.count * 64 - 1)
    filter[bit / 64] |= 1 << UInt64(bit % 64)
  }

  private func mayHold(_ hash: UInt32) -> Bool {
    if filter.isEmpty { return true }
    let bit = Int(hash >> 8) & (filter.count * 64 - 1)
    return filter[bit / 64] & 1 << UInt64(bit % 64) != 0
  }

  private func isWord(_ id: Int32, _ word: Span<UInt8>) -> Bool {
    let start = Int(ends[Int(id)])
    guard Int(ends[Int(id) + 1]) - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private func isWord(_ id: Int32, _ stem: ArraySlice<UInt8>, _ ending: String) -> Bool {
    guard length(id) == stem.count + ending.utf8.count else { return false }
    var place = Int(ends[Int(id)])
    for byte in stem {
      if bytes[place] != byte { return false }
      place += 1
    }
    for byte in ending.utf8 {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }

  private static let empty = UInt64.max

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(of word: Span<UInt8>) -> UInt64 {
    var hash = seed
    for index in word.indices { hash = mixed(hash, word[index]) }
    return hash
  }

  private static func folded(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
