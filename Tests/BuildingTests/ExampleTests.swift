import Basis
import Building
import Foundation
import Testing

/// The example of the format, as it stands in the handbook for builders.
@Suite struct ExampleTests {
  @Test func buildsAsItIsWritten() async throws {
    let example = GoldenCase(name: "voorbeeld-uit-het-formaat", made: nil)
    let playground = try ContentPlayground(base: false)
    try playground.add(folder: example.folder)
    let templates = GoldenCase.here + "/../../templates"
    let site = playground.root + "/site"
    let result = try await build(
      BuildOptions(
        content: playground.content, templates: templates, output: site,
        now: try #require(CalendarDate(iso: "2026-06-01")), jobs: 2), progress: nil)
    #expect(!result.refused)
    #expect(result.diagnostics.map(\.message.code.name) == ["fase-vraagt"])
    let page = String(
      decoding: try FileSystem.read(site + "/innovaties/welzijn-op-recept/index.html"),
      as: UTF8.self)
    for words in ["Eén vast aanspreekpunt", "van 21 naar 8 dagen", "Gemeente Velsen", "Free text."]
    {
      #expect(page.contains(words), "\(words)")
    }
  }
}
