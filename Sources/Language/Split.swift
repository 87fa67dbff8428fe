/// A compound taken apart; what joins the two parts is dropped.
struct Split: Sendable {
  /// The word that the first part is a form of.
  let first: Int32

  /// The last part, as it stands in the word.
  let last: Int32

  static let unknown = Split(first: Lexicon.unknown, last: 0)
}
