/// From a word to all that may be a form of it or derived from it; far too many, so that each must
/// still be asked for its root.
extension Lexicon {
  private static let afterOpen = [
    "en", "e", "er", "ere", "ers", "ing", "ingen", "aar", "aars", "erd", "atie", "ator", "ende",
    "end", "enden",
  ]

  private static let afterStem = [
    "s", "n", "e", "je", "jes", "tje", "tjes", "t", "d", "te", "ten", "de", "den", "st", "ste",
    "heid", "der", "dere", "ders", "ster", "sters", "en", "ing", "aar",
  ]

  private static let latin: [(ending: String, others: [String])] = [
    ("eren", ["atie", "ator", "ering"]),
    ("ie", ["ief", "isch", "oog"]),
    ("ogie", ["oog"]),
    ("iek", ["isch"]),
    ("ief", ["iviteit"]),
    ("bel", ["biliteit"]),
    ("iel", ["iliteit"]),
    ("eel", ["aliteit"]),
    ("aal", ["aliteit"]),
    ("air", ["ariteit"]),
    ("heid", ["heden"]),
  ]

  /// The known words that a rule makes of a word, in a fixed order.
  func relatives(of id: Int32) -> [Int32] {
    let word = word(id)
    var found: [Int32] = irregularForms[id] ?? []
    found += derivedChildren[id] ?? []
    guard word.count >= 2 else { return found }
    func add(_ stem: ArraySlice<UInt8>, _ ending: String) {
      if let other = known(stem, ending) { found.append(other) }
    }
    for ending in Lexicon.afterStem { add(word[...], ending) }
    for open in Spelling.opened(word[...]) {
      for ending in Lexicon.afterOpen { add(open[...], ending) }
    }
    switch word.last {
    case 0x6D: for ending in ["pje", "pjes"] { add(word[...], ending) }
    case 0x67: for ending in ["kje", "kjes"] { add(word.dropLast(), ending) }
    default: break
    }
    if let last = word.last {
      for ending in ["etje", "etjes", "tje", "tjes"] { add((word + [last])[...], ending) }
    }
    addVerbForms(word, to: &found)
    for (ending, others) in Lexicon.latin where word.hasEnding(ending) {
      for other in others { add(word.dropLast(ending.utf8.count), other) }
    }
    return found
  }

  private func addVerbForms(_ word: [UInt8], to found: inout [Int32]) {
    guard word.hasEnding("n"), word.count >= 4, let id = known(word) else { return }
    guard verbStems.indices.contains(Int(id)), verbStems[Int(id)] >= 0 else { return }
    func add(_ form: some Collection<UInt8>) {
      if let other = known(Array(form)) { found.append(other) }
    }
    for cut in 0...(word.count - 3) where cut != 1 {
      guard let forms = StrongVerbs.formsOfVerb[Array(word[cut...])] else { continue }
      for form in forms {
        add(word[..<cut] + form)
        if cut > 0, form.hasBeginning("ge") { add(word[..<cut] + Array(form.dropFirst(2))) }
      }
    }
    let stem = self.word(verbStems[Int(id)])
    let ge = Array("ge".utf8)
    for ending in ["t", "d", ""] {
      let tail = Array(ending.utf8)
      add(ge + stem + tail)
      guard stem.count >= 5 else { continue }
      for cut in 2...(stem.count - 3) { add(stem[..<cut] + ge + stem[cut...] + tail) }
    }
    if stem != word {
      add(stem)
      for ending in ["t", "te", "ten", "de", "den", "d", "ster", "sters"] {
        add(stem + Array(ending.utf8))
      }
    }
    for ending in ["d", "de", "den"] { add(word + Array(ending.utf8)) }
  }
}
