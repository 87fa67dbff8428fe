import Testing

@testable import Indexing

@Suite struct FrontCodingTests {
  @Test func namesAShardByWhatTellsItFromTheOneBefore() {
    let shards = [("aan", "begeleiding"), ("begrip", "dag"), ("zorg", "zorgpad")].map {
      (first: Array($0.0.utf8), last: Array($0.1.utf8))
    }
    #expect(FrontCoding.directory(shards) == "a\nbegr\nz")
  }

  @Test func cutsAShardWhenItIsFull() {
    let entries = ["a", "b", "c", "d", "e"].map {
      LexiconEntry(key: Array($0.utf8), family: 0, list: nil, shown: nil)
    }
    #expect(entries.shards(of: 4) { _ in 2 }.map(\.count) == [2, 2, 1])
  }
}
