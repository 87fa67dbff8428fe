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
  static func closed(_ open: ArraySlice<UInt8>) -> [[UInt8]] {
    var stem = Array(open)
    guard stem.count >= 2, let last = stem.last else { return [] }
    let before = stem[stem.count - 2]
    if isVowel(last) { return [stem] }
    if last == before {
      stem.removeLast()
      return [stem]
    }
    // `ij` ends in a consonant of the alphabet and in a vowel of the language.
    if last == 0x6A, before == 0x69 { return [stem] }
    if last == 0x76 { stem[stem.count - 1] = 0x66 }
    if last == 0x7A { stem[stem.count - 1] = 0x73 }
    // `financiele` is `financieel`, `varieren` is `varieer`: the sign on the e is gone.
    let isIel =
      (last == 0x6C || last == 0x72) && before == 0x65 && stem.count > 3
      && stem[stem.count - 3] == 0x69
    guard isIel || isSingleVowel(stem, stem.count - 2), last != 0x78 else { return [stem] }
    var long = stem
    long.insert(before, at: stem.count - 1)
    if isIel { return [stem, long] }
    guard canBeUnstressed(stem), last == stem[stem.count - 1] else {
      return before == 0x69 ? [] : [long]
    }
    return before == 0x69 ? [stem] : [long, stem]
  }

  /// The ways to write a stem before an ending that begins with a vowel: `school` → `schol`,
  /// `kas` → `kass`, `huis` → `huiz`, `huis`; the likeliest first.
  static func opened(_ stem: ArraySlice<UInt8>) -> [[UInt8]] {
    var open = Array(stem)
    guard open.count >= 2, let last = open.last, !isVowel(last) else { return [open] }
    let before = open[open.count - 2]
    if last == 0x6A, before == 0x69 { return [open] }
    if open.count >= 3, isVowel(before), open[open.count - 3] == before, before != 0x69 {
      open.remove(at: open.count - 2)
      return voiced(open)
    }
    if isSingleVowel(open, open.count - 2), last != 0x77, last != 0x78 {
      let doubled = open + [last]
      return canBeUnstressed(open) ? [open, doubled] : [doubled]
    }
    return voiced(open)
  }

  /// `huis` also as `huiz`, `brief` also as `briev`.
  private static func voiced(_ stem: [UInt8]) -> [[UInt8]] {
    var soft = stem
    switch stem.last {
    case 0x66: soft[stem.count - 1] = 0x76
    case 0x73: soft[stem.count - 1] = 0x7A
    default: return [stem]
    }
    return [soft, stem]
  }

  /// A vowel that is not part of `ie`, `oe`, `eu`, `ui`, `ij`, `ei`, `ou`, `au`, `aa` and the like.
  private static func isSingleVowel(_ word: [UInt8], _ place: Int) -> Bool {
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
  private static func canBeUnstressed(_ word: [UInt8]) -> Bool {
    guard word.count >= 4, word[0..<(word.count - 2)].contains(where: isVowel) else { return false }
    switch (word[word.count - 2], word[word.count - 1]) {
    case (0x65, 0x6C), (0x65, 0x72), (0x65, 0x6E), (0x65, 0x6D), (0x65, 0x74), (0x65, 0x73),
      (0x69, 0x67), (0x69, 0x6B), (0x69, 0x73), (0x6F, 0x72), (0x69, 0x74), (0x65, 0x64):
      return true
    default: return false
    }
  }

  /// Whether the past tense of a stem takes `-te`, judged by the stem as written before a vowel.
  static func isVoiceless(_ open: [UInt8]) -> Bool {
    switch open.last {
    case 0x74, 0x6B, 0x66, 0x73, 0x70, 0x78: true
    case 0x68: open.count > 1 && open[open.count - 2] == 0x63
    default: false
    }
  }
}
