import Basis
import Kennisbank
import Reading
import Testing

@Suite struct ItemTests {
  // MARK: Werkzame elementen

  @Test(arguments: [
    "- **Warme overdracht** — coach belt", "- **Warme overdracht** – coach belt",
    "- **Warme overdracht** - coach belt", "- **Warme overdracht**: coach belt",
    "- **Warme overdracht:** coach belt", "- **Warme overdracht** coach belt",
    "* **Warme overdracht** — coach belt", "1. **Warme overdracht** — coach belt",
    "- __Warme overdracht__ — coach belt", "- **Warme   overdracht** —   coach belt",
    "- **Warme overdracht**\n  — coach belt",
  ])
  func readsAnElementWithAnySeparator(_ item: String) throws {
    let checked = try Checked(elementen: item)
    let element = try #require(checked.innovatie.elementen.first)
    #expect(Folding.key(element.element.name) == "warme overdracht")
    #expect(element.rol == nil)
    #expect(checked.words(element.uitleg).trimmingPrefix("— ") == "coach belt")
    #expect(checked.codes.isEmpty)
  }

  @Test(arguments: [
    ("- **Naam** (kern) — uitleg", "Naam", ElementItem.Rol.kern),
    ("- **Naam (kern)** — uitleg", "Naam", .kern),
    ("- **Naam** (Aanpasbaar): uitleg", "Naam", .aanpasbaar),
    ("- **Naam (GGZ)** (kern) — uitleg", "Naam (GGZ)", .kern),
    ("- **Naam** (KERN)", "Naam", .kern),
  ])
  func readsTheRoleOfAnElement(_ item: String, _ name: String, _ rol: ElementItem.Rol) throws {
    let element = try #require(try Checked(elementen: item).innovatie.elementen.first)
    #expect(element.element.name == name)
    #expect(element.rol == rol)
  }

  @Test func leavesOtherBracketsInTheText() throws {
    let checked = try Checked(
      elementen: "- **Naam** (zie het plan) — uitleg\n- **Plan (2023)** — x")
    #expect(checked.innovatie.elementen.map(\.element.name) == ["Naam", "Plan (2023)"])
    #expect(checked.words(checked.innovatie.elementen[0].uitleg) == "(zie het plan) — uitleg")
    #expect(checked.innovatie.elementen.allSatisfy { $0.rol == nil })
  }

  @Test func readsHeadingsOfLevelThreeAsNames() throws {
    let checked = try Checked(
      elementen:
        "### Warme overdracht (kern)\n\nEen.\n\n- punt\n\n#### Diep\n\nTwee.\n\n### Ander\n\nDrie.")
    let elementen = checked.innovatie.elementen
    #expect(elementen.map(\.element.name) == ["Warme overdracht", "Ander"])
    #expect(elementen.map(\.rol) == [.kern, nil])
    #expect(checked.words(elementen[0].uitleg).contains("Twee."))
    #expect(!checked.words(elementen[0].uitleg).contains("Drie."))
  }

  @Test func keepsWhatFollowsAnItem() throws {
    let checked = try Checked(
      elementen:
        "Vooraf.\n\n- **Een** — uitleg met [koppeling](#thema)\n\n  Nog een alinea.\n\nNa afloop.")
    let element = try #require(checked.innovatie.elementen.first)
    #expect(checked.words(element.uitleg) == "uitleg met koppeling | Nog een alinea.")
    let section = try #require(checked.document.sections.first { $0.name == .werkzameElementen })
    #expect(
      section.blocks.map { checked.document.body.plainText($0) } == ["Vooraf.", "Na afloop."])
  }

  // MARK: Resultaten

  @Test func readsAllWordsOfAResult() throws {
    let checked = try Checked(
      resultaten: "- **Wachttijd tot gesprek** (gemeten, 2023, n=112, beter): van 21 naar 8 dagen")
    let resultaat = try #require(checked.innovatie.resultaten.first)
    #expect(resultaat.uitkomst == "Wachttijd tot gesprek")
    #expect(resultaat.bekend == .gemeten)
    #expect(resultaat.jaar == 2023)
    #expect(resultaat.aantal == 112)
    #expect(resultaat.richting == .beter)
    #expect(checked.words(resultaat.uitleg) == "van 21 naar 8 dagen")
    #expect(checked.codes.isEmpty)
  }

  @Test(arguments: [
    ("(verwacht)", Resultaat.Bekend.verwacht, nil as Int?, nil as Int?, nil as String?),
    ("(Ervaren; n = 1.120)", .ervaren, nil, 1120, nil),
    ("(2021, onderzocht)", .onderzocht, 2021, nil, nil),
    ("(gemeten, RIVM, 2020)", .gemeten, 2020, nil, "RIVM"),
    ("(gemeten, 2019-2021)", .gemeten, nil, nil, "2019-2021"),
  ])
  func readsTheBracketsOfAResult(
    _ brackets: String, _ bekend: Resultaat.Bekend, _ jaar: Int?, _ aantal: Int?, _ rest: String?
  ) throws {
    let checked = try Checked(resultaten: "- **Uitkomst** \(brackets) — uitleg")
    let resultaat = try #require(checked.innovatie.resultaten.first)
    #expect(resultaat.bekend == bekend)
    #expect(resultaat.jaar == jaar)
    #expect(resultaat.aantal == aantal)
    #expect(resultaat.aanvulling == rest)
    #expect(checked.words(resultaat.uitleg) == "uitleg")
  }

  @Test func asksHowAResultIsKnown() throws {
    let checked = try Checked(resultaten: "- **Uitkomst** — uitleg\n- **Ander** (zie bijlage) — x")
    #expect(
      checked.codes == ["resultaat-zonder-aanduiding", "resultaat-zonder-aanduiding"])
    #expect(checked.words(checked.innovatie.resultaten[1].uitleg) == "(zie bijlage) — x")
  }

  // MARK: Partners

  @Test(arguments: [
    ("- Welzijn Velsen (trekker)", "Welzijn Velsen", PartnerItem.Rol.trekker),
    (
      "- Spoedeisende Medische Dienst (SEMD) (trekker)", "Spoedeisende Medische Dienst (SEMD)",
      .trekker
    ),
    ("- Spoedeisende Medische Dienst (SEMD)", "Spoedeisende Medische Dienst (SEMD)", .deelnemer),
    ("- Praktijk (West)", "Praktijk (West)", .deelnemer),
    ("- Praktijk (West) (Verwijzer)", "Praktijk (West)", .verwijzer),
    ("- Cliëntenraad (clientvertegenwoordiging)", "Cliëntenraad", .clientvertegenwoordiging),
    ("- Cliëntenraad (cliëntvertegenwoordiging)", "Cliëntenraad", .clientvertegenwoordiging),
    ("- **GGD** (kennispartner)", "GGD", .kennispartner),
    ("- [GGD](https://voorbeeld.example) (financier)", "GGD", .financier),
    ("- GGD (uitvoerder) — in de wijk", "GGD", .uitvoerder),
    ("- GGD (uitvoerder): in de wijk", "GGD", .uitvoerder),
    ("- Noord-Holland Noord", "Noord-Holland Noord", .deelnemer),
    ("- Huisarts( trekker )", "Huisarts", .trekker),
  ])
  func readsAPartner(_ item: String, _ name: String, _ rol: PartnerItem.Rol) throws {
    let checked = try Checked(partners: item)
    let partner = try #require(checked.innovatie.partners.first)
    #expect(partner.partner.name == name)
    #expect(partner.rol == rol)
    #expect(checked.codes.isEmpty)
  }

  @Test func neverMakesAPartnerWithoutAName() throws {
    let checked = try Checked(partners: "- (trekker)\n-\n- TODO (trekker)")
    #expect(checked.innovatie.partners.map(\.partner.name) == ["TODO"])
    #expect(checked.codes == ["onderdeel-zonder-naam", "nog-invullen"])
  }

  // MARK: Thema

  @Test(arguments: [
    ("- Digitalisering", "Digitalisering", []),
    ("- Digitalisering: 1A, 2.3", "Digitalisering", ["1A", "2.3"]),
    ("- Digitalisering: 1A; 2", "Digitalisering", ["1A", "2"]),
    ("- Digitalisering: 1A en 2", "Digitalisering", ["1A", "2"]),
    ("- **Digitalisering**: 1A", "Digitalisering", ["1A"]),
    ("- [Digitalisering](#thema): 1A", "Digitalisering", ["1A"]),
    ("- Wonen: thuis en dichtbij", "Wonen: thuis en dichtbij", []),
    ("- Wonen: thuis dichtbij: 1A", "Wonen: thuis dichtbij", ["1A"]),
  ])
  func readsATheme(_ item: String, _ name: String, _ codes: [String]) throws {
    let thema = try #require(try Checked(thema: item).innovatie.themas.first)
    #expect(thema.thema.name == name)
    #expect(thema.codes.map(\.name) == codes)
  }

  @Test func placesEachCode() throws {
    let checked = try Checked(thema: "- Zorg 1A: 1, 1A, 11")
    let text = checked.innovatie.themas[0].codes.map { checked.document.file.text($0.span) }
    #expect(text == ["1", "1A", "11"])
    let starts = checked.innovatie.themas[0].codes.map(\.span.start)
    #expect(starts == starts.sorted() && Set(starts).count == 3)
  }
}
