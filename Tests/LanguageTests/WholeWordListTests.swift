import Basis
import Language
import Testing

/// Where Debian's package wdutch puts it; `nil` where it is not installed.
private let debianWordList = try? FileSystem.read("/usr/share/dict/dutch")

/// The same with Debian's whole word list: the more words, the more ways to go wrong.
@Suite(.enabled(if: debianWordList != nil))
struct WholeWordListTests {
  @Test func theWordsOfAKennisbankFindEachOtherAndNoOthers() throws {
    let bytes = try #require(debianWordList)
    let same = [
      "ondersteuning ondersteunt ondersteund", "huis huizen huisje", "initiatief initiatieven",
      "dementie dementerenden", "regio regionale", "verslaafde verslaving", "oudere ouderen",
      "samenwerken samengewerkt samenwerking", "psycholoog psychologische psychologen",
      "vrijwilliger vrijwilligers", "woont woonde wonen", "hulpverlener hulpverlening",
    ]
    let apart = [
      "zon gezondheid", "gemeen gemeente", "later laten", "letters letten", "water waten",
      "vader moeder", "zomer zomen", "lekker lek", "zwaarder zwaard", "talent taal",
      "slager slagen", "helder helden", "legende leeg", "vervoer vervaren", "opgaven gaven",
      "wonder wond", "engels engel", "wegens weg", "echter echt", "koker koken",
    ]
    let pairs = (same + apart).map { $0.split(separator: " ").map(String.init) }
    let vocabulary = DutchVocabulary(
      dictionary: WordList(bytes),
      corpus: Set(pairs.joined()).map { CorpusForm(form: Array($0.utf8), count: 1) })
    for words in pairs.prefix(same.count) {
      #expect(Set(words.map { vocabulary.family(of: $0) }).count == 1, "\(words)")
    }
    for words in pairs.dropFirst(same.count) {
      #expect(Set(words.map { vocabulary.family(of: $0) }).count == words.count, "\(words)")
    }
  }
}
