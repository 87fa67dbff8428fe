import Testing

@testable import Indexing

@Suite("Words of a text")
struct WordSplitterTests {
  private func forms(_ text: String) -> [String] {
    WordSplitter.words(of: WordSplitter.folded(text)).map { String(decoding: $0.form, as: UTF8.self) }
  }

  @Test("Case, diacritics, hyphens and apostrophes do not count")
  func folding() {
    #expect(forms("Coördinatie van E-health-zorg: baby's") == ["coordinatie", "van", "ehealthzorg", "baby"])
  }
}
