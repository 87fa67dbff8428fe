internal import Basis

/// Words beside each other that some page writes as one: `check up` and `check-up`, `burn out` and
/// `burnout`.
struct JoinedWords: Sendable {
  private let families: [UInt64: Int32]
  private let isFirst: [Bool]

  init(_ corpus: Corpus, families all: Families, stop: [Bool]) {
    var families: [UInt64: Int32] = [:]
    var isFirst = [Bool](repeating: false, count: corpus.forms.count)
    for number in 0..<corpus.forms.count where all.familyOfForm[number] >= 0 && !stop[number] {
      let form = corpus.forms.slice(Int32(number))
      for cut in form.indices.dropFirst() {
        guard let first = corpus.number(of: form[..<cut]), !stop[first],
          let last = corpus.number(of: form[cut...]), !stop[last]
        else { continue }
        families[JoinedWords.key(first, last)] = all.familyOfForm[number]
        isFirst[first] = true
      }
    }
    self.families = families
    self.isFirst = isFirst
  }

  /// The family of what two words are together; most are nothing.
  func family(of first: Int, _ last: Int) -> Int? {
    isFirst[first] ? families[JoinedWords.key(first, last)].map(Int.init) : nil
  }

  private static func key(_ first: Int, _ last: Int) -> UInt64 {
    UInt64(first) << 32 | UInt64(last)
  }
}
