import Basis
import Testing

@Suite struct ByteOrderTests {
  @Test func sortsByBytesAlsoBehindTheFirstEight() {
    let words = ["zorgverlener", "zorgverleners", "zorgverleen", "é", "zorg", "zorgverlener", "a"]
    let bytes = words.map { Array($0.utf8) }
    let sorted = ByteOrder.places(count: words.count) { bytes[$0][...] }
    #expect(sorted == [6, 4, 2, 0, 5, 1, 3])
  }
}
