/// How Dutch writes a stem at the end of a syllable and before a vowel: `school`, `schol-en`;
/// `kas`, `kass-en`; `huis`, `huiz-en`.
enum Spelling {
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  /// The ways to write at the end of a word what stands before an ending that begins with a vowel.
  /// `schol` → `school`, `kass` → `kas`, `huiz` → `huis`, `moeder` → `moeder`; the likeliest first.
  static func closed(_ open: Letters) -> Stems {
    var stem = open
    guard stem.count >= 2, let last = stem.last else { return Stems() }
    let before = stem[stem.count - 2]
    if isVowel(last) { return Stems(stem) }
    if last == before {
      stem.removeLast()
      return Stems(stem)
    }
    // `ij` ends in a consonant of the alphabet and in a vowel of the language.
    if last == 0x6A, before == 0x69 { return Stems(stem) }
    if last == 0x76 { stem = stem.without(1) + 0x66 }
    if last == 0x7A { stem = stem.without(1) + 0x73 }
    // `financiele` is `financieel`, `varieren` is `varieer`: the sign on the e is gone.
    let isIel =
      (last == 0x6C || last == 0x72) && before == 0x65 && stem.count > 3
      && stem[stem.count - 3] == 0x69
    guard isIel || isSingleVowel(stem, stem.count - 2), last != 0x78 else { return Stems(stem) }
    let long = stem.without(1) + before + stem[stem.count - 1]
    if isIel { return Stems(stem, long) }
    guard canBeUnstressed(stem), last == stem[stem.count - 1] else {
      return before == 0x69 ? Stems() : Stems(long)
    }
    return before == 0x69 ? Stems(stem) : Stems(long, stem)
  }

  /// The ways to write a stem before an ending that begins with a vowel: `school` → `schol`,
  /// `kas` → `kass`, `huis` → `huiz`, `huis`; the likeliest first.
  static func opened(_ stem: Letters) -> Stems {
    guard stem.count >= 2, let last = stem.last, !isVowel(last) else { return Stems(stem) }
    let before = stem[stem.count - 2]
    if last == 0x6A, before == 0x69 { return Stems(stem) }
    if stem.count >= 3, isVowel(before), stem[stem.count - 3] == before, before != 0x69 {
      return voiced(stem.without(2) + last)
    }
    if isSingleVowel(stem, stem.count - 2), last != 0x77, last != 0x78 {
      let doubled = stem + last
      return canBeUnstressed(stem) ? Stems(stem, doubled) : Stems(doubled)
    }
    return voiced(stem)
  }

  /// `huis` also as `huiz`, `brief` also as `briev`.
  private static func voiced(_ stem: Letters) -> Stems {
    switch stem.last {
    case 0x66: Stems(stem.without(1) + 0x76, stem)
    case 0x73: Stems(stem.without(1) + 0x7A, stem)
    default: Stems(stem)
    }
  }

  /// A vowel that is not part of `ie`, `oe`, `eu`, `ui`, `ij`, `ei`, `ou`, `au`, `aa` and the like.
  private static func isSingleVowel(_ word: Letters, _ place: Int) -> Bool {
    guard place >= 0, isVowel(word[place]) else { return false }
    guard place > 0, isVowel(word[place - 1]) else { return true }
    // `qu`, and a syllable that begins with the vowel: `ideaal`, `sociaal`, `museum`, `situatie`.
    switch (word[place - 1], word[place]) {
    case (0x69, 0x61), (0x69, 0x6F), (0x69, 0x75), (0x65, 0x61), (0x65, 0x6F), (0x75, 0x61),
      (0x79, 0x61), (0x79, 0x65), (0x79, 0x6F), (0x6F, 0x61), (0x75, 0x65):
      return true
    default: return false
    }
  }

  /// Whether the last syllable may be a dull one, which is never doubled: `moeder`, `monnik`.
  private static func canBeUnstressed(_ word: Letters) -> Bool {
    guard word.count >= 4, (0..<(word.count - 2)).contains(where: { isVowel(word[$0]) }) else {
      return false
    }
    switch (word[word.count - 2], word[word.count - 1]) {
    case (0x65, 0x6C), (0x65, 0x72), (0x65, 0x6E), (0x65, 0x6D), (0x65, 0x74), (0x65, 0x73),
      (0x69, 0x67), (0x69, 0x6B), (0x69, 0x73), (0x6F, 0x72), (0x69, 0x74), (0x65, 0x64):
      return true
    default: return false
    }
  }

  /// Whether the past tense of a stem takes `-te`, judged by the stem as written before a vowel.
  static func isVoiceless(_ open: Letters) -> Bool {
    switch open.last {
    case 0x74, 0x6B, 0x66, 0x73, 0x70, 0x78: true
    case 0x68: open.count > 1 && open[open.count - 2] == 0x63
    default: false
    }
  }
}
