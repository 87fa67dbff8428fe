/// Hashes of a word and of what is left of it, each in a few steps from the one before.
enum Hashing {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func hash(of word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(0) { $0 &* factor &+ UInt64($1) &+ 1 }
  }

  /// The word without each of its letters, and the place of that letter from the end.
  static func forEachDeletion(of word: ArraySlice<UInt8>, _ visit: (UInt64, UInt64) -> Void) {
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
