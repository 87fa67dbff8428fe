/// Words by number: their bytes in one array, found by a hash of their bytes.
package struct FormTable: Sendable {
  private var bytes: [UInt8]
  private var places: [Place] = []

  /// The hash of a word above its number, so that most misses need no look at the word.
  private var slots: [UInt64]

  /// Where a word stands in the bytes.
  package struct Place: Sendable {
    let start: Int32
    let end: Int32
    let hash: UInt32

    package init(_ range: Range<Int>, _ hash: WordHash) {
      start = Int32(range.lowerBound)
      end = Int32(range.upperBound)
      self.hash = hash.short
    }
  }

  package init(capacity: Int = 512) {
    bytes = []
    slots = [UInt64](repeating: FormTable.empty, count: FormTable.size(capacity))
    bytes.reserveCapacity(capacity * 12)
    places.reserveCapacity(capacity)
  }

  /// Many words that stand in one text, numbered by their places. A word that an earlier place has is
  /// left out: nothing leads to its number, which stays empty.
  /// - Parameters:
  ///   - words: are taken over, and left empty.
  ///   - repeated: is told each such number, and that of the word.
  package init(
    _ bytes: [UInt8], taking words: inout [Place], repeated: (_ left: Int32, _ word: Int32) -> Void
  ) {
    self.bytes = bytes
    slots = [UInt64](repeating: FormTable.empty, count: FormTable.size(words.count))
    swap(&places, &words)
    for id in places.indices {
      let place = places[id]
      let slot = slot(of: place.hash) { isSame($0, place) }
      if slots[slot] == FormTable.empty {
        slots[slot] = UInt64(place.hash) << 32 | UInt64(id)
      } else {
        places[id] = Place(start: place.start, end: place.start, hash: place.hash)
        repeated(Int32(id), Int32(truncatingIfNeeded: slots[slot]))
      }
    }
  }

  /// A power of two that leaves half of the slots free.
  private static func size(_ capacity: Int) -> Int {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    return size
  }

  package var count: Int { places.count }

  package func range(_ id: Int32) -> Range<Int> {
    let place = places[Int(id)]
    return Int(place.start)..<Int(place.end)
  }

  package func slice(_ id: Int32) -> ArraySlice<UInt8> { bytes[range(id)] }

  package func word(_ id: Int32) -> [UInt8] { Array(slice(id)) }

  package func text(_ id: Int32) -> String { String(decoding: slice(id), as: UTF8.self) }

  package func length(_ id: Int32) -> Int {
    let place = places[Int(id)]
    return Int(place.end - place.start)
  }

  /// Calls with each word that has a length, in the order of their numbers.
  package func forEach(
    ofLength lengths: ClosedRange<Int>, _ body: (Int32, Span<UInt8>) -> Void
  ) {
    let bytes = bytes.span
    for (id, place) in places.enumerated() {
      let range = Int(place.start)..<Int(place.end)
      if lengths.contains(range.count) { body(Int32(id), bytes.extracting(range)) }
    }
  }

  /// The word, if it is here.
  package func find(_ word: ArraySlice<UInt8>) -> Int32? {
    find(word.span, WordHash(word.span))
  }

  /// The word with a hash, if it is here.
  package func find(_ word: Span<UInt8>, _ hash: WordHash) -> Int32? {
    let short = hash.short
    let found = slots[slot(of: short) { isWord($0, word) }]
    return found == FormTable.empty ? nil : Int32(truncatingIfNeeded: found)
  }

  /// The number of a word, new or not.
  package mutating func insert(_ word: ArraySlice<UInt8>) -> Int32 { insert(word.span) }

  package mutating func insert(_ word: Span<UInt8>) -> Int32 { insert(word, WordHash(word)) }

  package mutating func insert(_ word: Span<UInt8>, _ hash: WordHash) -> Int32 {
    insert(word, short: hash.short)
  }

  /// The number here of a word of another table, new or not.
  package mutating func insert(_ id: Int32, of other: FormTable) -> Int32 {
    let place = other.places[Int(id)]
    return insert(
      other.bytes.span.extracting(Int(place.start)..<Int(place.end)), short: place.hash)
  }

  private mutating func insert(_ word: Span<UInt8>, short: UInt32) -> Int32 {
    let slot = slot(of: short) { isWord($0, word) }
    let found = slots[slot]
    if found != FormTable.empty { return Int32(truncatingIfNeeded: found) }
    let id = Int32(count)
    let start = bytes.count
    for index in word.indices { bytes.append(word[index]) }
    places.append(Place(start: Int32(start), end: Int32(bytes.count), hash: short))
    slots[slot] = UInt64(short) << 32 | UInt64(id)
    if count * 2 >= slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [UInt64](repeating: FormTable.empty, count: slots.count * 2)
    for (id, place) in places.enumerated() {
      slots[slot(of: place.hash) { _ in false }] = UInt64(place.hash) << 32 | UInt64(id)
    }
  }

  /// Where a word stands in the slots, or the free one where it would.
  @inline(__always)
  private func slot(of hash: UInt32, _ isWord: (Place) -> Bool) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let found = slots[slot]
      if found == FormTable.empty { return slot }
      if found >> 32 == UInt64(hash), isWord(places[Int(UInt32(truncatingIfNeeded: found))]) {
        return slot
      }
      slot = (slot + 1) & mask
    }
  }

  private func isWord(_ place: Place, _ word: Span<UInt8>) -> Bool {
    let start = Int(place.start)
    guard Int(place.end) - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private func isSame(_ one: Place, _ other: Place) -> Bool {
    guard one.end - one.start == other.end - other.start else { return false }
    let distance = Int(other.start - one.start)
    return (Int(one.start)..<Int(one.end)).allSatisfy { bytes[$0] == bytes[$0 + distance] }
  }

  private static let empty = UInt64.max
}

extension FormTable.Place {
  fileprivate init(start: Int32, end: Int32, hash: UInt32) {
    self.start = start
    self.end = end
    self.hash = hash
  }
}
