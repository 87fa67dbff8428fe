/// What the words of a kennisbank have to do with each other, and which other words lead to them.
package struct DutchVocabulary: Sendable {
  /// Those with a form in the corpus first, then those that are only part of a compound.
  package let families: [Family]

  /// Real words without a page that differ one edit from a form of the corpus, or begin one: the
  /// browser must not take `zon` for an unfinished `zonder` or a misspelt `zin`. In byte order.
  package let guards: [String]

  /// Of what was found apart, so that two workers can. The outcome depends on the words and counts
  /// alone, not on their order.
  package init(_ builder: consuming FamilyBuilder, guards candidates: GuardCandidates) {
    guards = builder.guards(candidates.words)
    families = builder.families
  }
}
