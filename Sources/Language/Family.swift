/// Words that mean the same to someone who searches: the inflections of a word and its close
/// derivations (`eenzaam`, `eenzame`, `eenzaamheid`).
package struct Family: Sendable {
  /// A folded form of a word.
  package struct Form: Hashable, Sendable {
    package let text: String

    /// Whether the form stands in the corpus; another form only leads to those that do.
    package let isInCorpus: Bool

    package init(text: String, isInCorpus: Bool) {
      self.text = text
      self.isInCorpus = isInCorpus
    }
  }

  /// In the order of their bytes; never empty.
  package let forms: [Form]

  /// What a compound is made of, in the order of the word: `[mantelzorg, ondersteuning]` and then
  /// the parts of the parts. Empty when the word is not a compound.
  package let parts: [FamilyID]

  package init(forms: [Form], parts: [FamilyID]) {
    self.forms = forms
    self.parts = parts
  }
}
