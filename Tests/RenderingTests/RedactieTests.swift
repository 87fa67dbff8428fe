import Basis
import Kennisbank
import Linking
import Testing

@testable import Rendering

@Suite struct RedactieTests {
  private let mini = MiniSite(fixture, terms: fixtureTerms, uploads: ["bestanden/bel.png"])

  private func groepen(unused: [Int] = []) -> [String: RedactiegroepView] {
    let options = RenderOptions(assets: AssetPaths([:]), ongebruikteTermen: unused)
    let view = PageMaker(SiteIndex(mini.site, options: options), at: .redactie).redactie()
    return Dictionary(uniqueKeysWithValues: view.groepen.map { ($0.anchor, $0) })
  }

  @Test func namesWhatIsOverdueWithItsTerm() throws {
    let late = try #require(groepen()["p_overtijd"])
    #expect(late.taken.map(\.titel) == ["Belkring & co"])
    #expect(
      late.taken.first?.toelichting
        == "nagekeken op 15 maart 2024, geldig tot 15 september 2024")
    #expect(late.taken.first?.adres == "../innovaties/belkring/index.html")
  }

  @Test func namesWhatAPhaseStillAsks() throws {
    let pilot = try #require(groepen()["p_onvolledig_pilot"])
    #expect(pilot.taken.first?.toelichting?.hasSuffix("nog nodig: 'sector'") == true)
  }

  @Test func tellsUsedOnceFromUnused() throws {
    let groepen = groepen()
    #expect(
      groepen["p_eenmalig_partner"]?.taken.map(\.toelichting) == ["bij Belkring & co"])
    #expect(groepen["p_eenmalig_werkzaam-element"] == nil)
    #expect(groepen["p_ongebruikt_partner"] == nil)
  }

  @Test func namesInnovatiesWithoutResults() {
    #expect(groepen()["p_zonderresultaat"]?.taken.map(\.titel) == ["Klusdienst"])
  }

  @Test func leadsToATermThatNoPageUses() throws {
    #expect(groepen()["p_termen"] == nil)
    let term = try #require(groepen(unused: [0])["p_termen"]?.taken.first)
    #expect(term.titel == "Wet maatschappelijke ondersteuning")
    #expect(term.adres == "../begrippen/index.html#wet-maatschappelijke-ondersteuning")
  }

  @Test func citesWithTheYearThatIsKnown() throws {
    func words(_ soort: Soort, _ slug: String) throws -> String? {
      let document = try #require(mini.document(soort, slug))
      return PageMaker(mini.index(), at: document.address, about: document).citeren(document)
    }
    #expect(
      try words(.innovatie, "belkring")
        == "De redactie (2024). Belkring & co. Kennisbank Test, nagekeken op 15 maart 2024. https://test.example/kb/innovaties/belkring/"
    )
    #expect(
      try words(.thema, "zorg")
        == "De redactie (z.d.). Zorg thuis. Kennisbank Test. https://test.example/kb/themas/zorg/")
  }
}
