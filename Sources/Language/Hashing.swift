/// Hashes of a word and of what is left of it, each in a few steps from the one before.
enum Hashing {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func hash(of word: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0
    for index in word.indices { hash = hash &* factor &+ UInt64(word[index]) &+ 1 }
    return hash
  }

  /// Whether something holds for the word without one of its letters, and the place of that letter
  /// from the end.
  /// - Parameter hash: of the word.
  @inline(__always)
  static func hasDeletion(
    of word: Span<UInt8>, _ hash: UInt64, where isSo: (UInt64, UInt64) -> Bool
  ) -> Bool {
    var power: UInt64 = 1
    var tail: UInt64 = 0
    var head = hash
    // From the last letter to the first: what stands before it, moved up by what stands behind it.
    for place in 0..<word.count {
      let byte = UInt64(word[word.count - 1 - place]) &+ 1
      head = (head &- byte) &* inverse
      if isSo(head &* power &+ tail, UInt64(place)) { return true }
      tail = byte &* power &+ tail
      power = power &* factor
    }
    return false
  }

  /// The hash of a word with a letter replaced by any.
  static func placed(_ hash: UInt64, _ place: UInt64) -> UInt64 {
    (hash ^ (place &+ 1) &* 0xD6E8_FEB8_6659_FD93) &* 0xFF51_AFD7_ED55_8CCD
  }

  /// The proper beginnings of a word, from three letters on.
  static func forEachBeginning(of word: Span<UInt8>, _ visit: (UInt64) -> Void) {
    var hash: UInt64 = 0
    for place in 0..<word.count - 1 {
      hash = hash &* factor &+ UInt64(word[place]) &+ 1
      if place >= 2 { visit(hash) }
    }
  }

  /// The number that undoes a multiplication by the factor.
  private static let inverse: UInt64 = 0xF1DE_83E1_9937_733D
}
