internal import Basis

/// From a form to the word it is a form of.
extension Lexicon {
  mutating func foundLemma(of form: Int32) -> Int32 {
    if let lemma = irregularLemma(of: form) { return lemma }
    if isAlone(form) { return form }
    let word = word(form)
    if isName(form) { return name(of: word) ?? form }
    guard word.count >= 3, !word.hasDigit else { return form }
    if let lemma = lemmaOfSmall(word) { return lemma }
    if let noun = lemma(ofIrregular: word) { return noun }
    if verbStem(of: form) != nil { return form }
    if let verb = verb(ofStrong: word) { return verb }
    let found: Int32?
    switch word.last {
    case 0x6E: found = lemmaOfN(word)
    case 0x73: found = lemmaOfS(word)
    case 0x65: found = lemmaOfE(word)
    case 0x72: found = lemmaOfComparative(word, drop: 2)
    case 0x74, 0x64: found = lemmaOfT(word)
    default: found = nil
    }
    if let found, found != form { return found }
    if let verb = verb(ofStem: word) { return verb }
    if !isInList(form), let split = split(of: form) {
      let last = nominal(split.last)
      if last != split.last { return intern(word.without(length(split.last)) + self.word(last)) }
    }
    return form
  }

  /// The singular of the last part of a compound; the noun and not the verb (`zorg`, not `zorgen`).
  mutating func nominal(_ last: Int32) -> Int32 {
    let lemma = lemma(of: last)
    guard let stem = verbStem(of: lemma), stem != lemma else { return lemma }
    return last == lemma ? stem : last
  }

  /// The place of `amsterdamse` and `amsterdams`.
  private func name(of word: Letters) -> Int32? {
    guard word.count >= 6, word.hasEnding("s") || word.hasEnding("se") else { return nil }
    guard let name = words.find(word.without(word.hasEnding("s") ? 1 : 2)) else { return nil }
    return isName(name) ? name : nil
  }

  // MARK: Nouns

  /// `kunststeden` of `kunststad`, as `steden` of `stad`.
  private func lemma(ofIrregular word: Letters) -> Int32? {
    guard word.count >= 7 else { return nil }
    for cut in 3...(word.count - 4) {
      guard let form = words.find(word, from: cut), let noun = irregularLemma(of: form) else {
        continue
      }
      if let whole = known(word.first(cut) + self.word(noun)) { return whole }
    }
    return nil
  }

  /// `kaartjes`, `kopje`, `raampje`, `koninkje`, `balletje`, `fotootje`.
  private func lemmaOfSmall(_ form: Letters) -> Int32? {
    let word = form.hasEnding("s") ? form.without(1) : form
    guard word.count >= 5, word.hasEnding("je") else { return nil }
    let stem = word.without(2)
    func known(_ word: Letters) -> Int32? { word.count < 3 ? nil : self.known(word) }
    if let noun = known(stem), !isTailOfSmall(stem) { return noun }
    if stem.hasEnding("t") {
      let short = stem.without(1)
      if let noun = known(short) { return noun }
      if let last = short.last, Spelling.isVowel(last), let noun = known(short.without(1)) {
        return noun
      }
      if short.hasEnding("e"), short.count >= 4 {
        let double = short.without(1)
        if double.last == double[double.count - 2], let noun = known(double.without(1)) {
          return noun
        }
      }
    }
    if stem.hasEnding("mp"), let noun = known(stem.without(1)) { return noun }
    if stem.hasEnding("nk"), let noun = known(stem.without(1) + 0x67) { return noun }
    if form.count != word.count { return known(word) }
    return nil
  }

  /// Plurals, past plurals, and persons: `huizen`, `methoden`, `werkten`, `verslaafden`.
  private mutating func lemmaOfN(_ word: Letters) -> Int32? {
    if word.hasEnding("heden"), let quality = known(word.without(3), "id") {
      return lemma(of: quality)
    }
    if let verb = verb(ofPresentParticiple: word, ending: 3) { return verb }
    guard word.hasEnding("en") else { return nil }
    if hasDiminutive(word) { return nil }
    let singulars = Spelling.closed(word.without(2)).compactMap { $0.count < 3 ? nil : known($0) }
    for noun in singulars where lemma(of: noun) == noun { return noun }
    if word.count >= 5, let short = known(word.without(1)) { return lemma(of: short) }
    if word.hasEnding("een") || word.hasEnding("ien"), let noun = known(word.without(2)) {
      return lemma(of: noun)
    }
    if let noun = singulars.first { return lemma(of: noun) }
    return verb(ofPast: word.without(1))
  }

  /// `begeleiders`, `fotos`, `methodes`, `teams`; not `wijs`, `kaas`, `trots`.
  private mutating func lemmaOfS(_ word: Letters) -> Int32? {
    let short = word.without(1)
    guard short.count >= 3, let noun = known(short) else { return nil }
    // A word with forms of its own is no plural.
    for open in Spelling.opened(word)
    where isKnown(open, "e") || isKnown(open, "en") { return nil }
    if hasDiminutive(word) { return nil }
    return lemma(of: noun)
  }

  // MARK: Adjectives

  /// `eenzame`, `grootste`, `kleinere`, `werkende`, `werkte`.
  private mutating func lemmaOfE(_ word: Letters) -> Int32? {
    if let verb = verb(ofPresentParticiple: word, ending: 2) { return verb }
    if let whole = known(word.without(1)), isAlone(whole) { return whole }
    let isNoun = isKnown(word, "s") || isKnown(word, "tje")
    if isNoun { return nil }
    if word.hasEnding("ste"), let adjective = adjective(word, dropping: 3, open: false) {
      return lemma(of: adjective)
    }
    if word.hasEnding("ere"), let base = lemmaOfComparative(word, drop: 3) { return base }
    let bases = Spelling.closed(word.without(1)).compactMap { known($0) }
    for base in bases {
      let stem = self.word(base)
      if isAdjective(stem) || isParticiple(stem) { return lemma(of: base) }
    }
    if let verb = verb(ofPast: word) { return verb }
    return nil
  }

  /// `kleiner`, `grotere`, `duurder`: `drop` letters back is the adjective.
  private mutating func lemmaOfComparative(_ word: Letters, drop: Int) -> Int32? {
    guard word.count > drop + 2, word[word.count - drop] == 0x65 else { return nil }
    // `iets groters` is no plural: what is compared has no diminutive.
    if drop == 2, isKnown(word, "s"), hasDiminutive(word) || !isKnown(word, "e") { return nil }
    guard let adjective = adjective(word, dropping: drop, open: true) else { return nil }
    return lemma(of: adjective)
  }

  private func adjective(_ word: Letters, dropping count: Int, open: Bool) -> Int32? {
    let stem = word.without(count)
    if !open {
      if let id = known(stem), isAdjective(stem) { return id }
      if let id = known(stem, "s"), isAdjective(stem + 0x73) { return id }
      return nil
    }
    if stem.hasEnding("rd"), let id = known(stem.without(1)), isAdjective(stem.without(1)) {
      return id
    }
    for base in Spelling.closed(stem) {
      if let id = known(base), isAdjective(base) { return id }
    }
    return nil
  }

  // MARK: Verbs

  /// `werkt`, `gewerkt`, `begeleid`, `aangemeld`, `oudst`, `werkend`.
  private mutating func lemmaOfT(_ word: Letters) -> Int32? {
    if hasDiminutive(word) { return nil }
    if let verb = verb(ofPresentParticiple: word, ending: 1) { return verb }
    if let verb = verb(ofParticiple: word) { return verb }
    if word.hasEnding("st"), let adjective = adjective(word, dropping: 2, open: false) {
      return lemma(of: adjective)
    }
    if word.last == 0x74, let verb = verb(ofStem: word.without(1)) { return verb }
    return nil
  }

  /// The infinitive of a first person: `werk` → `werken`, `begeleid` → `begeleiden`.
  private mutating func verb(ofStem stem: Letters) -> Int32? {
    guard stem.count >= 2 else { return nil }
    let id = known(stem)
    for open in Spelling.opened(stem) {
      // A strong verb with a prefix may have no first person of its own: `voorkomt`.
      guard let verb = known(open, "en"), !isAlone(verb), let found = verbStem(of: verb) else {
        continue
      }
      if found == id || id == nil && found == verb { return verb }
    }
    return nil
  }

  /// `werkte`, `begeleidde`, `leefde`.
  private mutating func verb(ofPast word: Letters) -> Int32? {
    guard word.count >= 5, word.hasEnding("te") || word.hasEnding("de") else { return nil }
    let stem = word.without(2)
    guard let verb = verb(ofStem: stem) else { return nil }
    let voiceless = Spelling.isVoiceless(self.word(verb).without(2))
    return voiceless == word.hasEnding("te") ? verb : nil
  }

  /// `gewerkt`, `aangemeld`, `begeleid`, `verzorgd`.
  private mutating func verb(ofParticiple word: Letters) -> Int32? {
    if let verb = verb(ofBareParticiple: word) { return verb }
    guard word.count >= 6 else { return nil }
    for place in 0...(word.count - 5) where word[place] == 0x67 && word[place + 1] == 0x65 {
      let bare = word.first(place) + word.from(place + 2)
      if let verb = verb(ofBareParticiple: bare) { return verb }
    }
    return nil
  }

  private mutating func verb(ofBareParticiple word: Letters) -> Int32? {
    if let verb = verb(ofStem: word), word.last == 0x74 || word.last == 0x64 { return verb }
    guard word.count >= 4, let verb = verb(ofStem: word.without(1)) else { return nil }
    let voiceless = Spelling.isVoiceless(self.word(verb).without(2))
    return voiceless == (word.last == 0x74) ? verb : nil
  }

  private func isParticiple(_ word: Letters) -> Bool {
    guard word.count >= 5 else { return false }
    return word.last == 0x64 || word.last == 0x74 || StrongVerbs.index.forms.find(word) != nil
      || word.hasEnding("en")
  }

  /// `werkend`, `werkende`, `werkenden`: `ending` letters behind the infinitive.
  private mutating func verb(ofPresentParticiple word: Letters, ending: Int) -> Int32? {
    guard word.count > ending + 3, word[word.count - ending] == 0x64,
      word[word.count - ending - 1] == 0x6E
    else { return nil }
    guard let verb = known(word.without(ending)), verbStem(of: verb) != nil else { return nil }
    return verb
  }

  /// `hielp`, `geholpen`, `aangeboden`, `besloten`.
  private func verb(ofStrong word: Letters) -> Int32? {
    let index = StrongVerbs.index
    if let form = index.forms.find(word), index.parts[Int(form)].standsAlone {
      return known(index.verbs.letters(index.parts[Int(form)].verb))
    }
    guard word.count >= 5 else { return nil }
    // `bijlagen` and `opgaven` are plurals.
    if word.hasEnding("en"), isKnown(word.without(1), ""), isKnown(word.without(1), "s") {
      return nil
    }
    for cut in 2...(word.count - 3) {
      guard let form = index.forms.find(word, from: cut) else { continue }
      let infinitive = index.verbs.letters(index.parts[Int(form)].verb)
      if let verb = known(word.first(cut) + infinitive) { return verb }
    }
    return nil
  }
}
