/// The real words that a reader may mean as they stand, though no page has them.
enum Guards {
  /// Longer words are seldom an unfinished or misspelt other word: the number of letters.
  private static let longest = 12

  /// - Parameter leading: the forms that lead somewhere; they need no guard.
  static func words(
    in list: WordList, near corpus: [CorpusForm], leading: [String: FamilyID]
  ) -> [String] {
    let letters = corpus.reduce(0) {
      $0 + ($1.form.utf8.count <= longest + 1 ? $1.form.utf8.count : 0)
    }
    var wholes = EditFilter(capacity: corpus.count)
    var shortened = EditFilter(capacity: 2 * letters)
    var beginnings = EditFilter(capacity: corpus.count * 4 + letters / 2)
    for form in corpus {
      let word = Array(form.form.utf8)
      guard word.count >= 3 else { continue }
      Hashing.forEachBeginning(of: word.prefix(longest + 1)) { beginnings.insert($0) }
      guard word.count <= longest + 1 else { continue }
      wholes.insert(Hashing.hash(of: word))
      Hashing.forEachDeletion(of: word) {
        shortened.insert($0)
        shortened.insert(Hashing.placed($0, $1))
      }
    }
    var found: [String] = []
    for id in 0..<Int32(list.table.count) where !list.isName[Int(id)] {
      let word = list.table.word(id)
      guard word.count >= 3, word.count <= longest, word[0] >= 0x61 else { continue }
      let whole = Hashing.hash(of: word)
      var isNear = beginnings.contains(whole) || shortened.contains(whole)
      if !isNear {
        Hashing.forEachDeletion(of: word) {
          if isNear { return }
          isNear = wholes.contains($0) || shortened.contains(Hashing.placed($0, $1))
        }
      }
      guard isNear else { continue }
      let text = list.table.text(id)
      if leading[text] == nil { found.append(text) }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Hashes of a word and of what is left of it, each in a few steps from the one before.
enum Hashing {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func hash(of word: [UInt8]) -> UInt64 {
    word.reduce(0) { $0 &* factor &+ UInt64($1) &+ 1 }
  }

  /// The word without each of its letters, and the place of that letter from the end.
  static func forEachDeletion(of word: [UInt8], _ visit: (UInt64, UInt64) -> Void) {
    var power: UInt64 = 1
    var tail: UInt64 = 0
    var head = hash(of: word)
    // From the last letter to the first: what stands before it, moved up by what stands behind it.
    for (place, letter) in word.reversed().enumerated() {
      let byte = UInt64(letter) &+ 1
      head = (head &- byte) &* inverse
      visit(head &* power &+ tail, UInt64(place))
      tail = byte &* power &+ tail
      power = power &* factor
    }
  }

  /// The hash of a word with a letter replaced by any.
  static func placed(_ hash: UInt64, _ place: UInt64) -> UInt64 {
    (hash ^ (place &+ 1) &* 0xD6E8_FEB8_6659_FD93) &* 0xFF51_AFD7_ED55_8CCD
  }

  /// The proper beginnings of a word, from three letters on.
  static func forEachBeginning(of word: ArraySlice<UInt8>, _ visit: (UInt64) -> Void) {
    var hash: UInt64 = 0
    for (place, byte) in word.dropLast().enumerated() {
      hash = hash &* factor &+ UInt64(byte) &+ 1
      if place >= 2 { visit(hash) }
    }
  }

  /// The number that undoes a multiplication by the factor (Newton's method doubles the right bits).
  private static let inverse: UInt64 = {
    var inverse = factor
    for _ in 0..<5 { inverse = inverse &* (2 &- factor &* inverse) }
    return inverse
  }()
}

/// A set of hashes that forgets nothing and rarely remembers what it was not given.
struct EditFilter {
  private var bits: [UInt64]

  init(capacity: Int) {
    var size = 1024
    while size * 64 < capacity * 32 { size *= 2 }
    bits = [UInt64](repeating: 0, count: size)
  }

  mutating func insert(_ hash: UInt64) {
    let (first, second) = places(hash)
    bits[first.0] |= first.1
    bits[second.0] |= second.1
  }

  func contains(_ hash: UInt64) -> Bool {
    let (first, second) = places(hash)
    return bits[first.0] & first.1 != 0 && bits[second.0] & second.1 != 0
  }

  private func places(_ hash: UInt64) -> ((Int, UInt64), (Int, UInt64)) {
    let mixed = (hash ^ (hash >> 31)) &* 0x7FB5_D329_728E_A185
    let mask = UInt64(bits.count * 64 - 1)
    let first = mixed & mask
    let second = (mixed >> 32 ^ mixed &* 31) & mask
    return (
      (Int(first >> 6), 1 << (first & 63)), (Int(second >> 6), 1 << (second & 63))
    )
  }
}
