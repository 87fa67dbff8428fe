internal import Basis

/// The real words that a reader may mean as they stand, though no page has them: those of the list
/// that differ one edit from a form of the corpus or begin one.
package struct GuardCandidates: Sendable {
  /// By number in the list.
  let words: [Int32]

  /// In letters. The longer a word, the surer that what is one edit off was meant by it.
  private static let longest = 8

  package init(in dictionary: WordList, near corpus: [CorpusForm]) {
    let list = dictionary.table
    var wholes = HashSet()
    var shortened = HashSet()
    var beginnings = HashSet()
    for form in corpus {
      let word = form.form
      guard word.count >= 3 else { continue }
      Hashing.forEachBeginning(of: word.prefix(GuardCandidates.longest + 1)) {
        beginnings.insert($0)
      }
      guard word.count <= GuardCandidates.longest + 1 else { continue }
      wholes.insert(Hashing.hash(of: word[...]))
      Hashing.forEachDeletion(of: word[...]) {
        shortened.insert($0)
        shortened.insert(Hashing.placed($0, $1))
      }
    }
    words = (0..<Int32(list.count)).filter { id in
      guard list.length(id) >= 3, list.length(id) <= GuardCandidates.longest else { return false }
      let word = list.slice(id)
      let whole = Hashing.hash(of: word)
      if beginnings.contains(whole) || shortened.contains(whole) { return true }
      var isNear = false
      Hashing.forEachDeletion(of: word) {
        if isNear { return }
        isNear = wholes.contains($0) || shortened.contains(Hashing.placed($0, $1))
      }
      return isNear
    }
  }
}
