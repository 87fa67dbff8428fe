internal import Basis

/// Taking compounds apart.
extension Lexicon {
  /// The best cut of a word into two parts that are words; `nil` when it is no compound.
  mutating func split(of id: Int32) -> Split? {
    if splits[Int(id)].first == Lexicon.unknown {
      splits[Int(id)] = foundSplit(of: id) ?? Split(first: Lexicon.none, last: 0)
    }
    return splits[Int(id)].first == Lexicon.none ? nil : splits[Int(id)]
  }

  private mutating func foundSplit(of id: Int32) -> Split? {
    let word = word(id)
    guard word.count >= 6, !isName(id), !has(.whole, id), irregularLemma(of: id) == nil else {
      return nil
    }
    var best: (split: Split, score: Int)?
    for cut in 3...(word.count - 3) {
      guard let last = last(of: word, from: cut) else { continue }
      guard let first = first(word.first(cut)) else { continue }
      let lengths = (word.count - cut, length(first))
      guard lengths.0 + lengths.1 >= 7 else { continue }
      if lengths.1 == 3, lengths.0 < 5 || !hasPlural(last) { continue }
      // The short parts are of a list, and as good as longer ones.
      let score = min(max(lengths.0, 6), max(lengths.1, 6)) + weight(first) + weight(last)
      if score >= (best?.score ?? 0) { best = (Split(first: first, last: last), score) }
    }
    if let best { return best.split }
    guard !isInList(id) else { return nil }
    return splitOfUnknown(word)
  }

  /// A word of which one part is itself an unknown compound: `wijkouderenzorgteam`.
  private mutating func splitOfUnknown(_ word: Letters) -> Split? {
    guard word.count >= 12 else { return nil }
    for cut in stride(from: word.count - 4, through: 8, by: -1) {
      guard let last = last(of: word, from: cut) else { continue }
      for linker: Ending in ["", "s"] where cut > 8 {
        let head = word.first(cut)
        guard head.hasEnding(linker) else { continue }
        let stem = head.without(linker.count)
        guard known(stem) == nil else { continue }
        let first = intern(stem)
        if split(of: first) != nil { return Split(first: first, last: last) }
      }
    }
    return nil
  }

  private func weight(_ id: Int32) -> Int {
    let count = corpusCount(of: id)
    return count == 0 ? 0 : 2 + (Int32.bitWidth - count.leadingZeroBitCount) / 2
  }

  /// A last part: a word by itself, a noun first of all.
  private mutating func last(of word: Letters, from cut: Int) -> Int32? {
    guard let id = known(word, from: cut), !has(.neverPart, id) else { return nil }
    let lemma = lemma(of: id)
    guard word.count - cut > 4 || has(.shortLast, id) || has(.shortLast, lemma) else { return nil }
    if length(lemma) < 5 { return has(.shortLast, lemma) ? id : nil }
    guard isKnown(lemma), !has(.neverPart, lemma) else { return nil }
    return word.count - cut >= 8 || hasPlural(lemma) || verbStem(of: lemma) != nil ? id : nil
  }

  /// Whether a word shows itself to be a noun.
  private func hasPlural(_ id: Int32) -> Bool {
    let word = word(id)
    if has(.massNoun, id) || hasDiminutive(word) || isKnown(word, "s") || isKnown(word, "n") {
      return true
    }
    for open in Spelling.opened(word) where isKnown(open, "en") { return true }
    // The vowel of `toeslag` and `verlof` is long in the plural, and the spelling does not show it.
    if isKnown(word, "en") || word.hasEnding("f") && isKnown(word.without(1), "ven") { return true }
    return irregularForms[id] != nil || word.hasEnding("n") || word.hasEnding("s")
      || word.hasEnding("heid") || word.hasEnding("ing")
  }

  /// The word of a first part, without what joins it: `ouderen`, `gezondheids`, `kinder`, `zonne`.
  private mutating func first(_ part: Letters) -> Int32? {
    if let id = known(part), isFirst(id), !part.hasEnding("s") || isNoun(part) { return id }
    if part.hasEnding("s"), let id = known(part.without(1)), isFirst(id) { return id }
    if part.hasEnding("er"), let id = known(part.without(2)), irregularForms[id] != nil,
      isFirst(id)
    {
      return id
    }
    if part.hasEnding("e") || part.hasEnding("en") {
      for stem in Spelling.closed(part.without(part.hasEnding("e") ? 1 : 2)) {
        if let id = known(stem), isFirst(id), hasDiminutive(stem) { return id }
      }
    }
    if let id = known(part), isFirst(id) { return id }
    return nil
  }

  private func isNoun(_ word: Letters) -> Bool {
    hasDiminutive(word) || Spelling.opened(word).contains { isKnown($0, "en") }
  }

  private mutating func isFirst(_ id: Int32) -> Bool {
    guard !has(.neverPart, id) else { return false }
    let lemma = lemma(of: id)
    if let stem = verbStem(of: lemma), id != stem, id != lemma { return false }
    if length(id) < 5 {
      return has(.shortFirst, id) || has(.shortFirst, lemma)
        || length(id) == 4 && has(.shortLast, id)
    }
    return length(lemma) >= 5 || has(.shortFirst, lemma) || has(.shortLast, lemma)
  }
}
