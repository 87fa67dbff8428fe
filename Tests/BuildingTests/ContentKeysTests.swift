import Basis
import Testing

@testable import Building

@Suite struct ContentKeysTests {
  /// What is hashed and not kept must have the key of what is kept.
  @Test func areTheSameWhetherOrNotTheFilesAreKept() async throws {
    let play = try ContentPlayground()
    try play.write(
      [0xEF, 0xBB, 0xBF] + Array("---\ntitel: Zorg\n---\n".utf8), to: "themas/zorg.md")
    try play.write([UInt8](repeating: 0x61, count: 200_000), to: "themas/lang.md")
    try play.write([UInt8](repeating: 0x61, count: 1_100_000), to: "themas/te-lang.md")
    try play.write([], to: "themas/leeg.md")
    try play.write("een bestand", to: "bestanden/brief.pdf")
    let folder = try ContentFolder.listing(play.content)
    let keys = try await ContentKeys.read(folder, workers: 2)
    let files = try await ContentFiles.read(folder, workers: 2)
    #expect(keys.all == files.keys.all && keys.surroundings == files.keys.surroundings)
    try play.write("een brief", to: "bestanden/brief.pdf")
    let later = try await ContentKeys.read(folder, workers: 2)
    #expect(later.surroundings != keys.surroundings)
  }
}
