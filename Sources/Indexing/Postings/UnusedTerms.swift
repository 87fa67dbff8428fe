internal import Kennisbank
internal import Linking

/// Finds the terms of the woordenlijst that stand on no page but the list of terms itself.
struct UnusedTerms {
  let corpus: Corpus
  let families: Families
  let numbers: ListNumbers
  let store: PostingStore
  let stop: [Bool]
  /// The number of the first document that is a term.
  let firstTerm: Int

  /// A term is used when all words of one of its names are, be it not always together.
  /// - Returns: places in `Site.woordenlijst`.
  func places(_ site: Site) -> [Int] {
    site.woordenlijst.indices.filter { place in
      let term = site.woordenlijst[place]
      let names = [term.term] + [term.afkorting].compactMap { $0 } + term.ook
      return !names.contains { name in
        WordSplitter.words(of: WordSplitter.folded(name)).allSatisfy { isUsed($0.form) }
      }
    }
  }

  private func isUsed(_ form: [UInt8]) -> Bool {
    guard let number = corpus.number(of: form[...]) else { return false }
    let family = Int(families.familyOfForm[number])
    if stop[number] || family < 0 { return true }
    return numbers.direct(of: family).contains { list in
      store.first(of: list).map { $0 < firstTerm } ?? false
    }
  }
}
