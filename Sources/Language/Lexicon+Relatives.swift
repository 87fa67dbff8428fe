internal import Basis

/// From a word to all that may be a form of it or derived from it; far too many, so that each must
/// still be asked for its root.
extension Lexicon {
  private static let afterOpen: [Ending] = [
    "en", "e", "er", "ere", "ers", "ing", "ingen", "aar", "aars", "erd", "atie", "ator", "ende",
    "end", "enden",
  ]

  private static let afterStem: [Ending] = [
    "s", "n", "e", "je", "jes", "tje", "tjes", "t", "d", "te", "ten", "de", "den", "st", "ste",
    "heid", "der", "dere", "ders", "ster", "sters", "en", "ing", "aar",
  ]

  private static let latin: [(ending: Ending, others: [Ending])] = [
    ("eren", ["atie", "ator", "ering"]),
    ("ie", ["ief", "isch", "oog"]),
    ("ogie", ["oog"]),
    ("pie", ["peut"]),
    ("isme", ["istisch"]),
    ("iek", ["isch"]),
    ("ief", ["iviteit"]),
    ("bel", ["biliteit"]),
    ("iel", ["iliteit"]),
    ("eel", ["aliteit"]),
    ("aal", ["aliteit"]),
    ("air", ["ariteit"]),
    ("heid", ["heden"]),
  ]

  /// What may stand behind a form that is no lemma: `begeleid-e`, `verslaafd-en`, `gehandicapt-er`.
  private static let afterForm: [Ending] = [
    "e", "en", "n", "s", "er", "ere", "st", "ste", "heid", "heden",
  ]

  /// The known words that a rule makes of a word, in a fixed order.
  mutating func relatives(of id: Int32) -> [Int32] {
    let word = word(id)
    guard lemma(of: id) == id else {
      var found: [Int32] = []
      known(word, endings: Lexicon.afterForm, to: &found)
      for open in Spelling.opened(word) where open != word {
        known(open, endings: ["e", "en"], to: &found)
      }
      return found
    }
    let isVerb = verbStem(of: id) != nil && word.hasEnding("en")
    var found: [Int32] = irregularForms[id] ?? []
    found += derivedChildren[id] ?? []
    guard word.count >= 2 else { return found }
    known(word, endings: Lexicon.afterStem, to: &found)
    for open in Spelling.opened(word) {
      known(open, endings: Lexicon.afterOpen, to: &found)
    }
    if isVerb { known(word.without(2), endings: Lexicon.afterOpen, to: &found) }
    switch word.last {
    case 0x6D: known(word, endings: ["pje", "pjes"], to: &found)
    case 0x67: known(word.without(1), endings: ["kje", "kjes"], to: &found)
    default: break
    }
    if let last = word.last {
      known(word + last, endings: ["etje", "etjes", "tje", "tjes"], to: &found)
    }
    addVerbForms(word, to: &found)
    for (ending, others) in Lexicon.latin where word.hasEnding(ending) {
      known(word.without(ending.count), endings: others, to: &found)
    }
    return found
  }

  /// The plurals of a noun and the `-e` of an adjective.
  mutating func nounForms(of id: Int32) -> [Int32] {
    let word = word(id)
    var found = irregularForms[id] ?? []
    known(word, endings: ["s", "n", "e"], to: &found)
    for open in Spelling.opened(word) { known(open, endings: ["en", "e"], to: &found) }
    let root = root(of: id)
    return found.filter { self.root(of: $0) == root }
  }

  private func addVerbForms(_ word: Letters, to found: inout [Int32]) {
    guard word.hasEnding("n"), word.count >= 4, let id = known(word) else { return }
    guard verbStems[Int(id)] >= 0 else { return }
    func add(_ form: Letters) {
      if let other = known(form) { found.append(other) }
    }
    for cut in 0...(word.count - 3) where cut != 1 {
      guard let verb = StrongVerbs.index.verbs.find(word, from: cut) else { continue }
      for form in StrongVerbs.index.formsOfVerb[Int(verb)] {
        add(word.first(cut) + form)
        if cut > 0, form.hasBeginning("ge") { add(word.first(cut) + form.from(2)) }
      }
    }
    let stem = self.word(verbStems[Int(id)])
    let ge = Letters("ge")
    for ending: Ending in ["t", "d", ""] {
      add(ge + stem + ending)
      guard stem.count >= 5 else { continue }
      for cut in 2...(stem.count - 3) { add(stem.first(cut) + ge + stem.from(cut) + ending) }
    }
    if stem != word {
      add(stem)
      known(
        stem, endings: ["t", "te", "ten", "de", "den", "d", "ster", "sters"], to: &found)
    }
    known(word, endings: ["d", "de", "den"], to: &found)
  }
}
