import Basis
import Foundation
import Linking
import Templates
import Testing

@testable import Rendering

/// What pages with chosen innovaties load, as bytes.
@Suite struct ChoiceTests {
  private func sheets(_ files: [String: String]) throws -> [String: String] {
    let mini = MiniSite(files, terms: fixtureTerms, uploads: ["bestanden/bel.png"])
    var sheets: [String: String] = [:]
    let options = RenderOptions(
      basisURL: "https://test.example/kb/", assets: AssetPaths(["selectie.js": "assets/s-1.js"]))
    for task in Pages.tasks(mini.site, library: PagesTests.library, options: options)
    where task.file.path.hasSuffix("/feiten.js") {
      sheets[task.file.path] = String(decoding: try task.file.made(), as: UTF8.self)
    }
    return sheets
  }

  private func facts(_ sheet: String) throws -> [String: Any] {
    let text = sheet.dropFirst("leernetwerkFeiten(".count).dropLast(")\n".count)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func saysWhatThePageSays() throws {
    let sheet = try #require(try sheets(fixture)["innovaties/belkring/feiten.js"])
    let facts = try facts(sheet)
    #expect(facts["slug"] as? String == "belkring")
    #expect(facts["titel"] as? String == "Belkring & co")
    #expect(facts["fase"] as? String == "pilot" && facts["verouderd"] as? Bool == true)
    let gemeten = try #require(facts["gemeten"] as? [[String: String]])
    #expect(gemeten.map { $0["tekst"] } == ["Minder eenzaam"])
    #expect(gemeten.first?["details"] == "2023, n = 12")
    let verwacht = try #require(facts["verwacht"] as? [[String: String]])
    #expect(verwacht.map { $0["tekst"] } == ["Langer thuis"])
    #expect(verwacht.first?["uitleg"] == "dat hoopt men.")
    let elementen = try #require(facts["elementen"] as? [[String: String]])
    #expect(elementen.first?["adres"] == "werkzame-elementen/vast-contact/index.html")
    #expect(elementen.first?["label"] == "kern")
    #expect(facts["onderzocht"] == nil && facts["randvoorwaarden"] == nil)
  }

  @Test func standsAtOldAddressesToo() throws {
    let sheets = try sheets(fixture)
    let old = try #require(sheets["innovaties/oude-belkring/feiten.js"])
    #expect(old == sheets["innovaties/belkring/feiten.js"])
  }

  @Test func cannotBeLeftByWhatAWriterWrites() throws {
    var files = fixture
    let title = "</script><b>\"); alert(1) //"
    files["innovaties/belkring.md"] = fixture["innovaties/belkring.md"]?
      .replacing("titel: Belkring & co", with: "titel: '\(title)'")
    let sheet = try #require(try sheets(files)["innovaties/belkring/feiten.js"])
    #expect(!sheet.contains("<"))
    #expect(sheet.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
    #expect((try facts(sheet)["titel"] as? String)?.hasPrefix("</script><b>\");") == true)
  }

  @Test func cutsLongTermsAndSaysWhereTheRestStands() throws {
    var files = fixture
    let line = String(repeating: "voorwaarde ", count: 30)
    files["innovaties/belkring.md"] = (fixture["innovaties/belkring.md"] ?? "")
      .replacing("## Eigen kop", with: "## Randvoorwaarden\n\n- \(line)\n- \(line)\n\n## Eigen kop")
    let sheet = try #require(try sheets(files)["innovaties/belkring/feiten.js"])
    let terms = try #require(try facts(sheet)["randvoorwaarden"] as? [String: Any])
    #expect((terms["regels"] as? [String])?.count == 1)
    #expect(terms["adres"] as? String == "innovaties/belkring/index.html#randvoorwaarden")
  }
}
