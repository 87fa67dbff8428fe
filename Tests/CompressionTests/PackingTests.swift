import Compression
import Testing

@Suite struct PackingTests {
  private let text = Array(
    String(repeating: "De wijkverpleegkundige belt de huisarts. ", count: 40).utf8)

  @Test func leavesNameAndTimeOutOfAGzipFile() throws {
    let packed = try #require(Packing.all.first { $0.ending == ".gz" }?.packed(text))
    // RFC 1952: magic, deflate, no flags (so no name), time 0, highest level, Unix.
    #expect(packed.prefix(10) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3])
  }

  @Test(arguments: [".gz", ".br"])
  func givesTheSameBytesEachTimeAndSmallerOnes(ending: String) throws {
    let packing = try #require(Packing.all.first { $0.ending == ending })
    let packed = try #require(packing.packed(text))
    #expect(packed == packing.packed(text))
    #expect(packed.count < text.count / 4)
  }

  @Test(arguments: [".gz", ".br"])
  func leavesSmallFilesAndThoseThatGetNoSmaller(ending: String) throws {
    let packing = try #require(Packing.all.first { $0.ending == ending })
    #expect(packing.packed(Array(text.prefix(499))) == nil)
    #expect(packing.packed(Array(text.prefix(500))) != nil)
    var state: UInt32 = 1
    let noise = (0..<2000).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    #expect(packing.packed(noise) == nil)
  }

  @Test func tellsTheLibraryAndTheLevel() {
    let settings = Packing.all.map(\.settings)
    #expect(settings.count == 2 && Set(settings).count == 2)
    #expect(settings.allSatisfy { $0.split(separator: " ").count == 3 })
  }
}
