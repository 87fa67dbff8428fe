internal import Basis

/// Words beside each other that some page writes as one: `check up` and `check-up`, `burn out` and
/// `burnout`.
struct JoinedWords: Sendable {
  private let families: PairTable
  private let isFirst: [Bool]

  init(_ corpus: Corpus, families all: Families, stop: [Bool]) {
    var families = PairTable()
    var isFirst = [Bool](repeating: false, count: corpus.forms.count)
    for number in 0..<corpus.forms.count where all.familyOfForm[number] >= 0 && !stop[number] {
      let form = corpus.forms.slice(Int32(number))
      for cut in form.indices.dropFirst() {
        guard let first = corpus.number(of: form[..<cut]), !stop[first],
          let last = corpus.number(of: form[cut...]), !stop[last]
        else { continue }
        families.insert(Int32(first), Int32(last), all.familyOfForm[number])
        isFirst[first] = true
      }
    }
    self.families = families
    self.isFirst = isFirst
  }

  func begins(_ form: Int) -> Bool { isFirst[form] }

  /// The family of what two words are together; most are nothing.
  func family(of first: Int32, _ last: Int32) -> Int? { families[first, last].map { Int($0) } }
}
