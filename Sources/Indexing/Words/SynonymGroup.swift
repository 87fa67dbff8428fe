internal import Kennisbank

/// Names that mean the same, from one entry of the woordenlijst.
struct SynonymGroup: Sendable {
  struct Member: Sendable {
    /// As written.
    let text: String
    /// The forms of its words, stop words too; never empty.
    let words: [[UInt8]]
  }

  let members: [Member]

  /// - Returns: `nil` when there are not two names.
  init?(_ term: Term) {
    var members: [Member] = []
    for text in [term.term] + [term.afkorting].compactMap({ $0 }) + term.ook {
      let words = WordSplitter.words(of: WordSplitter.folded(text)).map(\.form)
      if !words.isEmpty, !members.contains(where: { $0.words == words }) {
        members.append(Member(text: text, words: words))
      }
    }
    guard members.count > 1 else { return nil }
    self.members = members
  }
}
