import Basis
import Language
import Testing

@testable import Indexing

@Suite struct TokenReaderTests {
  /// The words of a document as they are read back: fields before a colon, `|` between sentences.
  private func read(_ texts: [(Field, String)]) -> String {
    var reader = TokenReader()
    for (field, text) in texts { reader.read(field, text) }
    reader.endDocument()
    let chunk = reader.finish()
    var words: [String] = []
    var place = 0
    while place < chunk.stream.bytes.count {
      switch TokenStream.next(in: chunk.stream.bytes.span, &place) {
      case .form(let form): words.append(chunk.forms.text(Int32(form)))
      case .field(let field): words.append("\(field):")
      case .sentenceBreak: words.append("|")
      }
    }
    return words.joined(separator: " ")
  }

  @Test func keepsWordsWithTheirFieldAndSentence() {
    #expect(
      read([(.title, "De Zorg"), (.body, "Eén. Twee, drie: vier"), (.body, "vijf")])
        == "title: de zorg body: een | twee drie | vier | vijf")
  }

  @Test func countsAStopWordInCapitalsApart() {
    #expect(read([(.body, "Leven met ALS")]) == "body: leven met als acronym: als")
  }

  @Test func joinsWhatAHyphenOrFullStopKeepsTogether() {
    #expect(
      read([(.body, "E-health: baby's, 2.7 en g.g.z. zo")])
        == "body: ehealth | baby 2.7 en ggz | zo")
  }

  @Test func findsTheCompoundOfTwoWords() throws {
    var reader = TokenReader()
    reader.read(.body, "ouderenzorg zorg ouderen")
    reader.endDocument()
    let (corpus, _) = Corpus.make(of: [reader.finish()], extra: [])
    let words = WordList(Array("oudere\nouderen\nzorg\nouderenzorg\n".utf8))
    let forms = corpus.corpusForms
    let vocabulary = DutchVocabulary(
      FamilyBuilder(words, forms), guards: GuardCandidates(in: words, near: forms))
    let families = Families(corpus, vocabulary)
    let pairs = CompoundPairs(families)
    func family(_ word: String) throws -> Int32 {
      families.familyOfForm[try #require(corpus.number(of: Array(word.utf8)[...]))]
    }
    let (first, last) = (try family("ouderen"), try family("zorg"))
    #expect(pairs.compounds(first, last).map { pairs[$0] } == [Int(try family("ouderenzorg"))])
    #expect(pairs.compounds(last, first).isEmpty)
  }
}
