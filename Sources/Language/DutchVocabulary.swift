internal import Basis

/// What the words of a kennisbank have to do with each other, and which other words lead to them.
package struct DutchVocabulary: Sendable {
  /// Those with a form in the corpus first, then those that are only part of a compound.
  package let families: [Family]

  /// Real words without a page that differ one edit from a form of the corpus, or begin one: the
  /// browser must not take `zon` for an unfinished `zonder` or a misspelt `zin`. In byte order.
  package let guards: [String]

  private let words: FormTable
  /// By word; −1 for one that leads nowhere.
  private let familyOfWord: [Int32]

  /// The outcome depends on the words and counts alone, not on their order.
  package init(dictionary: WordList, corpus: [CorpusForm]) {
    self.init(
      FamilyBuilder(dictionary, corpus),
      guards: GuardCandidates(in: dictionary, near: corpus))
  }

  /// Of what was found apart, so that two workers can.
  package init(_ builder: FamilyBuilder, guards candidates: GuardCandidates) {
    var builder = builder
    guards = builder.guards(candidates.words)
    families = builder.families
    familyOfWord = builder.familyOfWord
    words = builder.words
  }

  /// The family that a folded form belongs to; `nil` for a word that leads nowhere.
  package func family(of form: String) -> FamilyID? {
    guard let word = words.find(Array(form.utf8)[...]), Int(word) < familyOfWord.count,
      familyOfWord[Int(word)] >= 0
    else { return nil }
    return FamilyID(index: familyOfWord[Int(word)])
  }

  package subscript(_ id: FamilyID) -> Family {
    families[Int(id.index)]
  }
}
