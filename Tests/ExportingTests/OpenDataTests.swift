import Basis
import Foundation
import Kennisbank
import Linking
import Testing

@testable import Exporting

@Suite struct OpenDataTests {
  @Test func leavesOutWhatIsOnlyForTheMaking() throws {
    let small = try SmallSite([
      "innovaties/een.md": innovatie(
        "Een",
        fields: "x-eigen: GEHEIM\npubliceer-vanaf: 2020-01-01\npubliceer-tot: 2030-01-01"),
      "innovaties/twee.md": innovatie("GEHEIM", fields: "concept: ja"),
    ])
    let files = try small.files()
    #expect(files["innovaties/een/index.json"] != nil && files["innovaties/een/index.md"] != nil)
    for (path, text) in files {
      #expect(!text.contains("GEHEIM") && !text.contains("publiceer"), "\(path)")
      #expect(!path.contains("twee"))
    }
  }

  @Test func forgetsWhereAMeetingWasOnlineOnceItIsOver() throws {
    func meeting(_ day: String) -> String {
      """
      ---
      titel: Op \(day)
      begin: \(day)
      online: https://proef.example/kamer
      aanmelden: https://proef.example/meld
      ---
      """
    }
    let small = try SmallSite([
      "bijeenkomsten/toen.md": meeting("2026-11-20"),
      "bijeenkomsten/straks.md": meeting("2026-11-21"),
    ])
    for name in ["index.md", "index.json"] {
      #expect(!(try small.file("bijeenkomsten/toen/\(name)").contains("proef.example/kamer")))
      #expect(!(try small.file("bijeenkomsten/toen/\(name)").contains("proef.example/meld")))
      #expect(try small.file("bijeenkomsten/straks/\(name)").contains("proef.example/kamer"))
    }
    let linked = try small.file("data/kennisbank.jsonld")
    #expect(linked.split(separator: "proef.example/kamer").count == 2)
  }

  @Test func saysWhoNamesWhatNobodyDescribed() throws {
    let small = try SmallSite(["innovaties/een.md": innovatie("Een [1]")])
    #expect(
      try small.markdown(.partner, "welzijn-proef") == """
        ---
        titel: "Welzijn Proef"
        x-adres: "https://proef.example/kb/partners/welzijn-proef/"
        ---

        Nog niet beschreven. Genoemd bij:

        - [Een \\[1\\]](../../innovaties/een/index.md)

        """)
  }

  /// More innovaties than stand in a piece.
  @Test func saysOfADocumentWhatItsOwnFileSays() throws {
    let small = try SmallSite(
      many: (1...150).map { ("innovaties/nummer-\($0).md", innovatie("Nummer \($0)")) })
    let files = try small.files()
    let lines = try #require(files["data/kennisbank.json"]).split(separator: "\n")
    for document in small.site.documents {
      let own = try #require(files[document.address.path + "index.json"]).dropLast()
      #expect(
        lines.filter { $0.hasPrefix(own) || $0.hasPrefix("," + own) }.count == 1,
        "\(document.address)")
    }
    let graph = try #require(files["data/kennisbank.jsonld"])
    #expect(graph.split(separator: "\n").count { $0.contains("\"Article\"") } == 150)
    for text in [lines.joined(), graph] {
      let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let list = json?["innovaties"] ?? json?["@graph"]
      #expect((list as? [Any])?.count ?? 0 >= 150)
    }
  }

  @Test func worksWithoutAnAddress() throws {
    let small = try SmallSite(["innovaties/een.md": innovatie("Een")], basisURL: nil)
    let paths = OpenData.files(small.site, basisURL: nil).map(\.path)
    #expect(!paths.contains("opensearch.xml"))
    #expect(try small.file("innovaties/een/index.md").contains("x-adres: \"innovaties/een/\""))
    #expect(!(try small.file("innovaties/een/index.json").contains("\"adres\"")))
    #expect(try small.file("data/kennisbank.jsonld").contains("\"@base\":\"../\""))
  }

  @Test func cutsTheNameForTheBrowserAfterAWord() throws {
    let small = try SmallSite(
      ["innovaties/een.md": innovatie("Een")],
      settings: "naam: Kennis & \"kunde\" van heel Zuid-Holland en omstreken bij elkaar\n")
    let text = try small.file("opensearch.xml")
    #expect(text.contains("<ShortName>Kennis &amp; &quot;kunde&quot;</ShortName>"))
    #expect(
      text.contains("template=\"https://proef.example/kb/zoeken/index.html?q={searchTerms}\""))
  }

  @Test func spreadsALargeSiteForLanguageModels() throws {
    let files = (0...LanguageModels.limit).map { number in
      ("innovaties/nummer-\(number).md", innovatie("Nummer \(number)"))
    }
    let small = try SmallSite(many: [("themas/zorg.md", "---\ntitel: Zorg\n---\n")] + files)
    let text = try small.file("llms.txt")
    #expect(text.contains("- [Zorg](themas/zorg/llms.txt): 0 innovaties"))
    #expect(!text.contains("nummer-1/"))
    #expect(try small.file("themas/zorg/llms.txt").hasPrefix("# Zorg\n"))
  }

  @Test(arguments: [
    ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("cc by-nc-sa 3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"),
    ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ("Vraag ons", nil), ("CC BY", nil), ("MIT", nil),
  ])
  func knowsLicencesByName(name: String, address: String?) {
    #expect(Licence.address(name) == address)
  }
}
