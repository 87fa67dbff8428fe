import Language
import Testing

@Suite struct DutchVocabularyTests {
  @Test func aFormOfTheCorpusHasAFamily() {
    let vocabulary = DutchVocabulary(
      dictionary: WordList(Array("zorg\n".utf8)), corpus: [CorpusForm(form: "zorg", count: 1)])
    let family = vocabulary.family(of: "zorg")
    #expect(family.map { vocabulary[$0].forms } == [.init(text: "zorg", isInCorpus: true)])
  }
}
