import Foundation
import Testing
import Writing

@Suite struct CopyTests {
  private func build(_ play: Playground) async throws -> WriteReport {
    let staging = try await play.staging()
    try staging.put(
      OutputFile(
        try #require(OutputPath("bestanden/film.mp4")), .copy(of: play.path("inhoud/film.mp4"))))
    return try await staging.commit()
  }

  @Test func uploadsAreCopiedInPiecesAndKeptWhenEqual() async throws {
    let play = try Playground()
    let film = String(repeating: "0123456789abcdef", count: 50_000)
    try play.write(film, to: "inhoud/film.mp4")
    #expect(try await build(play).bytesWritten == film.utf8.count)
    #expect(try play.text("site/bestanden/film.mp4") == film)
    let before = try play.facts("site/bestanden/film.mp4")
    #expect(try await !build(play).changed)
    #expect(try play.facts("site/bestanden/film.mp4") == before)
    try play.write(String(film.dropLast()) + "x", to: "inhoud/film.mp4")
    #expect(try await build(play).written == 1)
    #expect(try play.text("site/bestanden/film.mp4").hasSuffix("ex"))
  }

  @Test func anEditOfTheUploadDoesNotReachTheSite() async throws {
    let play = try Playground()
    try play.write("een", to: "inhoud/film.mp4")
    _ = try await build(play)
    #expect(
      try play.facts("inhoud/film.mp4").inode != play.facts("site/bestanden/film.mp4").inode)
  }

  @Test func aLinkIsNotCopied() async throws {
    let play = try Playground()
    try play.write("geheim", to: "elders.mp4")
    try play.write("x", to: "inhoud/x")
    try FileManager.default.createSymbolicLink(
      atPath: play.path("inhoud/film.mp4"), withDestinationPath: play.path("elders.mp4"))
    await #expect(throws: (any Error).self) { try await build(play) }
    #expect(try !play.exists("site"))
  }
}
