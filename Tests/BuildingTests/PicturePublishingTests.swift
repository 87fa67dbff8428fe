import Basis
import Foundation
import Testing

@testable import Building

/// Pictures from the content folder to the site.
@Suite struct PicturePublishingTests {
  private let playground: ContentPlayground
  private var site: String { playground.root + "/site" }

  init() throws {
    playground = try ContentPlayground()
    let pictures = GoldenCase(name: "beelden-en-hun-inhoud", made: nil)
    try playground.add(folder: pictures.folder)
  }

  private func build(jobs: Int = 2) async throws -> BuildResult {
    let options = BuildOptions(
      content: playground.content, templates: GoldenCase.here + "/../../templates", output: site,
      now: try #require(CalendarDate(iso: "2026-06-01")), jobs: jobs)
    return try await Building.build(options, progress: nil)
  }

  @Test func publishesNothingButThePicture() async throws {
    let names = try FileSystem.list(playground.content + "/bestanden")
      .map { String(decoding: $0.name, as: UTF8.self) }
    let originals = try names.map { try FileSystem.read(playground.content + "/bestanden/" + $0) }
    #expect(try await !build().refused)
    for (name, original) in zip(names, originals) {
      let published = try FileSystem.read(site + "/bestanden/" + name)
      #expect(published.count < original.count)
      let text = String(decoding: published, as: UTF8.self)
      for word in ["eheim", "Haarlem", "GPS"] { #expect(!text.contains(word), "\(name): \(word)") }
      #expect(try FileSystem.read(playground.content + "/bestanden/" + name) == original)
    }
    #expect(names.count == 6)
  }

  @Test func keepsTheRoomOfAPictureFree() async throws {
    _ = try await build()
    let page = String(
      decoding: try FileSystem.read(site + "/paginas/proef/index.html"), as: UTF8.self)
    #expect(page.contains("bestanden/foto.jpg\" alt=\"Beeld\" width=\"24\" height=\"32\""))
    let field = String(
      decoding: try FileSystem.read(site + "/innovaties/veld/index.html"), as: UTF8.self)
    #expect(field.contains("bestanden/locatie.webp\" alt=\"Kaart\" width=\"32\" height=\"24\""))
  }

  @Test func writesAPictureThatStandsNoSecondTime() async throws {
    #expect(try await build().written > 0)
    #expect(try await build(jobs: 1).written == 0)
  }

  @Test func leavesTheSiteWhenAPictureIsBroken() async throws {
    _ = try await build()
    let before = try FileSystem.read(site + "/bestanden/foto.jpg")
    try playground.write("<html>", to: "bestanden/foto.jpg")
    let result = try await build()
    #expect(result.refused)
    let codes = Set(result.diagnostics.filter { $0.severity == .fout }.map(\.message.code))
    #expect(codes == [.afbeeldingSoort])
    #expect(try FileSystem.read(site + "/bestanden/foto.jpg") == before)
  }
}
