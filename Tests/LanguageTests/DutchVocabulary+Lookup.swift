import Language

extension DutchVocabulary {
  init(dictionary: WordList, corpus: [CorpusForm]) {
    self.init(
      FamilyBuilder(dictionary, corpus), guards: GuardCandidates(in: dictionary, near: corpus))
  }

  /// The family that a folded form belongs to; `nil` for a word that leads nowhere.
  func family(of form: String) -> FamilyID? {
    families.firstIndex { $0.forms.contains { $0.text == form } }.map { FamilyID(index: Int32($0)) }
  }

  subscript(_ id: FamilyID) -> Family { families[Int(id.index)] }
}
