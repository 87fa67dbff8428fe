internal import Basis

/// What the forms that exist tell of the kind of a word.
extension Lexicon {
  /// The first person of an infinitive (`begeleid` of `begeleiden`), when the word list has enough
  /// of its forms to believe in the verb; a plural as `kassen` has no past.
  mutating func verbStem(of infinitive: Int32) -> Int32? {
    if verbStems[Int(infinitive)] == Lexicon.unknown {
      verbStems[Int(infinitive)] = foundVerbStem(of: infinitive) ?? Lexicon.none
    }
    return verbStems[Int(infinitive)] == Lexicon.none ? nil : verbStems[Int(infinitive)]
  }

  private func foundVerbStem(of infinitive: Int32) -> Int32? {
    let word = word(infinitive)
    guard word.hasEnding("n"), word.count >= 4 else { return nil }
    if isStrong(word) {
      if word.hasEnding("en") {
        for stem in Spelling.closed(word.without(2)) {
          if let id = known(stem) { return id }
        }
      }
      return infinitive
    }
    guard word.hasEnding("en"), word.count >= 5 else { return nil }
    let open = word.without(2)
    for stem in Spelling.closed(open) {
      guard stem.count >= 3, let id = known(stem), hasWeakForms(stem, open: open) else { continue }
      return id
    }
    return nil
  }

  /// A strong verb, or one with a prefix: `bieden`, `aanbieden`, `verbieden`.
  private func isStrong(_ infinitive: Letters) -> Bool {
    let index = StrongVerbs.index
    if index.verbs.find(infinitive) != nil { return true }
    guard infinitive.count >= 6 else { return false }
    for cut in 2...(infinitive.count - 4) {
      guard let verb = index.verbs.find(infinitive, from: cut) else { continue }
      return index.formsOfVerb[Int(verb)].contains { known(infinitive.first(cut) + $0) != nil }
    }
    return false
  }

  private func hasWeakForms(_ stem: Letters, open: Letters) -> Bool {
    let voiceless = Spelling.isVoiceless(open)
    let hasPast = isKnown(stem, voiceless ? "te" : "de")
    // `werkten` has a `werktte` as little as a `gewerktt`; `praten` has both.
    if stem.last == 0x74 { return hasPast && hasParticiple(stem, voiceless: voiceless) }
    return isKnown(stem, "t") && (hasPast || hasParticiple(stem, voiceless: voiceless))
  }

  private func hasParticiple(_ stem: Letters, voiceless: Bool) -> Bool {
    let ending: Ending = stem.last == 0x74 || stem.last == 0x64 ? "" : voiceless ? "t" : "d"
    if isKnown(Letters("ge") + stem, ending) { return true }
    for prefix: Ending in ["be", "ver", "ont", "her", "er"] where stem.hasBeginning(prefix) {
      return isKnown(stem, ending)
    }
    guard stem.count >= 5 else { return false }
    for cut in 2...(stem.count - 3) {
      if isKnown(stem.first(cut) + "ge" + stem.from(cut), ending) { return true }
    }
    return false
  }

  /// A diminutive proves a noun.
  func hasDiminutive(_ word: Letters) -> Bool {
    guard let last = word.last, !isTailOfSmall(word) else { return false }
    switch last {
    case 0x6D: if isKnown(word, "pje") { return true }
    case 0x67: if isKnown(word.without(1), "kje") { return true }
    case 0x61, 0x6F, 0x75:
      if isKnown(word + last, "tje") { return true }
    default: break
    }
    return isKnown(word, "je") || isKnown(word, "tje") || isKnown(word + last, "etje")
  }

  /// Whether a `-je` behind the word may be the `-tje` of a shorter one: `tuint`, of `tuintje`.
  func isTailOfSmall(_ word: Letters) -> Bool {
    guard word.last == 0x74, word.count >= 4 else { return false }
    let short = word.without(1)
    guard let last = short.last, [0x6C, 0x6E, 0x72, 0x77].contains(last) || Spelling.isVowel(last)
    else { return false }
    // `talenten`, `kaarten`: a noun after all. No verb has a past in `-ten` after these letters.
    guard let id = known(word), known(short) != nil, !isKnown(word, "en") else { return false }
    return !isAlone(id)
  }

  /// The degrees of comparison, a `-heid` or a telling ending prove an adjective.
  func isAdjective(_ word: Letters) -> Bool {
    guard word.count >= 3 else { return false }
    for ending: Ending in ["lijk", "isch", "baar", "zaam", "loos", "ieel", "ief"]
    where word.count > ending.count + 2 && word.hasEnding(ending) {
      return true
    }
    if word.count > 4, word.hasEnding("ig") || word.hasEnding("end") { return true }
    if isKnown(word, "heid") || isKnown(word, "heden") { return true }
    if word.hasEnding("s") ? isKnown(word, "t") : isKnown(word, "st") {
      for open in Spelling.opened(word) where isKnown(open, "e") { return true }
    }
    for open in Spelling.opened(word) where isKnown(open, "e") {
      if isKnown(open, word.last == 0x72 ? "dere" : "ere") { return true }
      if word.hasEnding("aal") || word.hasEnding("eel") || word.hasEnding("iel")
        || word.hasEnding("air") || word.hasEnding("ent") || word.hasEnding("ant")
        || word.hasEnding("eus") || word.hasEnding("s")
      {
        return !word.hasEnding("s") || !hasDiminutive(word)
      }
    }
    return false
  }
}
