import Basis
import Kennisbank
import Linking
import Testing

@Suite struct NameTests {
  private static let partner =
    "---\ntitel: Welzijn Velsen\naliassen: [SWV, Stichting Welzijn]\n---\n"

  @Test(arguments: [
    "Welzijn Velsen", "welzijn velsen", "WELZIJN  VELSEN", "Wélzijn Velsen", "welzijn-velsen",
    "SWV",
    "swv", "stichting welzijn", "[Welzijn Velsen](../partners/welzijn-velsen.md)",
    "**Welzijn Velsen**", "Welzijn Velsen.",
  ])
  func findsAPartnerByTitleSlugOrAlias(_ name: String) throws {
    let (site, problems) = link([
      "partners/welzijn-velsen.md": Self.partner,
      "innovaties/proef.md": innovatie("Proef", partners: "- \(name) (trekker)"),
    ])
    #expect(problems.isEmpty)
    #expect(site.documents(of: .partner).map(\.slug.text) == ["welzijn-velsen"])
    let own = try #require(site.documents(of: .innovatie).first)
    #expect(site.innovatieLinks[own.id.index].partners == site.documents(of: .partner).map(\.id))
  }

  @Test func givesANewNameOnePageOfItsOwn() throws {
    let (site, problems) = link([
      "innovaties/een.md": innovatie("Een", elementen: "- **Warme overdracht** — a"),
      "innovaties/twee.md": innovatie("Twee", elementen: "- **warme  Overdracht** (kern) — b"),
    ])
    #expect(problems.isEmpty)
    #expect(site.documents(of: .werkzaamElement).map(\.titel) == ["Warme overdracht"])
    let element = try #require(site.documents(of: .werkzaamElement).first)
    #expect(site.usesOfElement[element.id.index].count == 2)
  }

  @Test func warnsOfANameThatIsNearlyAnExistingOne() throws {
    let problems = link([
      "partners/welzijn-velsen.md": Self.partner,
      "innovaties/een.md": innovatie("Een", partners: "- Welzijn Velzen"),
      "innovaties/twee.md": innovatie("Twee", partners: "- Gemeente Velsen"),
    ]).problems
    #expect(problems.map(\.message.code.name) == ["naam-lijkt-op"])
    #expect(problems.map(\.message.hulp) == ["bedoelde u 'Welzijn Velsen'?"])
  }

  @Test func showsZieOokOnBothPagesOnce() throws {
    let (site, problems) = link([
      "innovaties/een.md": innovatie("Een", fields: "zie-ook: [twee, drie]"),
      "innovaties/twee.md": innovatie("Twee", fields: "zie-ook: [een]"),
      "innovaties/drie.md": innovatie("Drie"),
    ])
    #expect(problems.isEmpty)
    let slugs = site.documents(of: .innovatie).map { document in
      site.innovatieLinks[document.id.index].zieOok.map { site.document($0).slug.text }
    }
    #expect(slugs == [["een"], ["twee", "drie"], ["een"]])
  }

  @Test func resolvesLinksBetweenFiles() throws {
    let (site, problems) = link([
      "paginas/over.md":
        "---\ntitel: Over\n---\n\n[a](../innovaties/een.md#partners) [b](#) [c](./over.md) [d](https://voorbeeld.example)",
      "innovaties/een.md": innovatie("Een"),
    ])
    #expect(problems.isEmpty)
    let target = try #require(site.documents(of: .innovatie).first).id
    let page = try #require(site.documents(of: .pagina).first)
    #expect(
      page.links == [
        .document(target, anchor: "partners"), .anchor("inhoud"), .document(page.id, anchor: nil),
        .external("https://voorbeeld.example"),
      ])
  }
}
