/// From a derived word to the word it is derived from.
extension Lexicon {
  mutating func foundParent(of id: Int32) -> Int32? {
    if let parent = derivedParent(of: id) { return parent }
    if isAlone(id) || isName(id) { return nil }
    let word = word(id)
    guard word.count >= 5 else { return nil }
    if word.hasEnding("heid") { return known(word.without(4)) }
    if let stem = verbStem(of: id) { return noun(ofVerb: id, stem: stem) }
    if word.hasEnding("name") { return known(word.without(4), "nemen") }
    if word.hasEnding("ing") { return verb(ofOpen: word.without(3)) }
    if let person = parent(ofPerson: word) { return person }
    for woman: Ending in ["oge", "ente", "iste", "ante"]
    where word.hasEnding(woman) && isKnown(word, "s") {
      return Spelling.closed(word.without(1)).compactMap { known($0) }.first
    }
    return parent(ofLatin: word)
  }

  /// `zorg` of `zorgen`, `werk` of `werken`.
  private mutating func noun(ofVerb verb: Int32, stem: Int32) -> Int32? {
    guard stem != verb, lemma(of: stem) == stem else { return nil }
    return stem
  }

  private mutating func verb(ofOpen open: Letters) -> Int32? {
    guard open.count >= 3, let verb = known(open, "en"), verbStem(of: verb) != nil else {
      return nil
    }
    return verb
  }

  /// `begeleider`, `begeleidster`, `behandelaar`, `bestuurder`, `mantelzorger`.
  private mutating func parent(ofPerson word: Letters) -> Int32? {
    if word.hasEnding("ster"), word.count >= 8 {
      let stem = word.without(4)
      for open in Spelling.opened(stem) {
        if let verb = verb(ofOpen: open) { return verb }
      }
      return nil
    }
    if word.hasEnding("aar"), word.count >= 7 {
      return verb(ofOpen: word.without(3)) ?? verb(ofOpen: word.without(2))
    }
    guard word.hasEnding("er"), word.count >= 5, isKnown(word, "s") else { return nil }
    let open = word.without(2)
    if let verb = verb(ofOpen: open) { return verb }
    if word.hasEnding("rder"), let stem = known(word.without(3)) {
      for open in Spelling.opened(self.word(stem)) {
        if let verb = verb(ofOpen: open) { return verb }
      }
    }
    if let action = known(open, "ing") { return action }
    guard open.count >= 6 else { return nil }
    for noun in Spelling.closed(open) {
      if let id = known(noun), lemma(of: id) == id { return id }
    }
    return nil
  }

  /// `organisatie` of `organiseren`, `preventief` of `preventie`, `psychologisch` of `psychologie`.
  private mutating func parent(ofLatin word: Letters) -> Int32? {
    guard word.count >= 7 else { return nil }
    if word.hasEnding("atie") {
      return verb(ofOpen: word.without(4) + "er")
        ?? verb(ofOpen: word.without(4) + "eer")
    }
    if word.hasEnding("ator") { return verb(ofOpen: word.without(4) + "er") }
    if word.hasEnding("ief") { return known(word.without(3), "ie") }
    if word.hasEnding("peut") { return known(word.without(3), "ie") }
    if word.hasEnding("istisch"), let id = known(word.without(7), "isme") { return id }
    if word.hasEnding("isch") {
      return (word.count < 8 ? nil : known(word.without(4), "ie")) ?? known(word.without(4), "iek")
    }
    if word.hasEnding("oog") { return known(word.without(3), "ogie") }
    if word.hasEnding("iteit") {
      let stem = word.without(5)
      if stem.hasEnding("iv") { return known(stem.without(2), "ief") }
      if stem.hasEnding("il"), let id = known(stem.without(2), "iel") { return id }
      if stem.hasEnding("bil") { return known(stem.without(2), "el") }
      if stem.hasEnding("al") {
        return known(stem.without(2), "eel") ?? known(stem.without(2), "aal")
      }
      if stem.hasEnding("ar") { return known(stem.without(2), "air") }
      return nil
    }
    return nil
  }
}
