internal import Basis

/// The real words that a reader may mean as they stand, though no page has them: those of the list
/// that differ one edit from a form of the corpus or begin one.
package struct GuardCandidates: Sendable {
  /// By number in the list.
  let words: [Int32]

  /// In letters. The longer a word, the surer that what is one edit off was meant by it.
  private static let longest = 8

  package init(in dictionary: WordList, near corpus: [CorpusForm]) {
    var wholes = HashSet()
    var shortened = HashSet()
    var beginnings = HashSet()
    for form in corpus where form.form.count >= 3 {
      let word = form.form.span
      Hashing.forEachBeginning(of: word.extracting(first: GuardCandidates.longest + 1)) {
        beginnings.insert($0)
      }
      guard word.count <= GuardCandidates.longest + 1 else { continue }
      let whole = Hashing.hash(of: word)
      wholes.insert(whole)
      _ = Hashing.hasDeletion(of: word, whole) {
        shortened.insert($0)
        shortened.insert(Hashing.placed($0, $1))
        return false
      }
    }
    var words: [Int32] = []
    dictionary.table.forEach(ofLength: 3...GuardCandidates.longest) { id, word in
      let whole = Hashing.hash(of: word)
      if beginnings.contains(whole) || shortened.contains(whole)
        || Hashing.hasDeletion(
          of: word, whole,
          where: { wholes.contains($0) || shortened.contains(Hashing.placed($0, $1)) })
      {
        words.append(id)
      }
    }
    self.words = words
  }
}
