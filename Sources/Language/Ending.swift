/// What may stand at the end of a word, or at its beginning: at most eight ASCII letters, as one
/// number, for it is asked of every word a hundred times.
struct Ending: ExpressibleByStringLiteral, Sendable {
  /// The first letter lowest.
  private let letters: UInt64
  let count: Int

  @inline(__always)
  init(stringLiteral text: StaticString) {
    precondition(text.utf8CodeUnitCount <= 8, "an ending has at most eight letters")
    var letters: UInt64 = 0
    for place in 0..<text.utf8CodeUnitCount {
      letters |= unsafe UInt64(text.utf8Start[place]) << UInt64(8 * place)
    }
    self.letters = letters
    count = text.utf8CodeUnitCount
  }

  subscript(place: Int) -> UInt8 { UInt8(truncatingIfNeeded: letters >> UInt64(8 * place)) }
}
