/// What the words of a kennisbank have to do with each other, and which other words lead to them.
package struct DutchVocabulary: Sendable {
  /// Those with a form in the corpus first, then those that are only part of a compound.
  package let families: [Family]

  /// Real words without a page that differ one edit from a form of the corpus, or begin one: the
  /// browser must not take `zon` for an unfinished `zonder` or a misspelt `zin`. In byte order.
  package let guards: [String]

  private let familyOfForm: [String: FamilyID]
  private let compoundsOfPair: [FamilyPair: [FamilyID]]

  /// The outcome depends on the words and counts alone, not on their order.
  package init(dictionary: WordList, corpus: [CorpusForm]) {
    let sorted = corpus.sorted { $0.form.utf8.lexicographicallyPrecedes($1.form.utf8) }
    var builder = FamilyBuilder(dictionary, sorted)
    families = builder.families
    familyOfForm = builder.familyOfForm
    compoundsOfPair = builder.compounds
    guards = builder.guards(Guards.candidates(in: dictionary.table, near: sorted))
  }

  /// The family that a folded form belongs to; `nil` for a word that leads nowhere.
  package func family(of form: String) -> FamilyID? {
    familyOfForm[form]
  }

  package subscript(_ id: FamilyID) -> Family {
    families[Int(id.index)]
  }

  /// Known compounds of exactly these two parts in this order, whatever joins them: `ouder` and
  /// `zorg` give `ouderenzorg`. In order of their place.
  package func compounds(_ first: FamilyID, _ last: FamilyID) -> [FamilyID] {
    compoundsOfPair[FamilyPair(first: first, last: last)] ?? []
  }
}
