import Basis
import Kennisbank
import Language
import Linking
import Reading
import Testing

@testable import Indexing

@Suite struct UnusedTermsTests {
  /// A kennisbank of one page and a list of terms.
  private func unused(_ text: String, terms: String) async throws -> [String] {
    let page = SourceFile(
      path: "content/paginas/over.md", text: "---\ntitel: Over ons\n---\n\n\(text)\n")
    let settingsFile = SourceFile(path: "content/kennisbank.yml", text: "naam: Test\n")
    let settings = Instellingen.read(settingsFile).settings
    let today = try #require(CalendarDate(iso: "2026-11-21"))
    let slug = try #require(Slug("over"))
    let document = Checker(vocabulaires: settings.vocabulaires, vandaag: today)
      .check(RawDocument.read(page), soort: .pagina, slug: slug).0
    let words = Term.read(SourceFile(path: "content/woordenlijst.yml", text: terms)).terms
    let site = Linker.link(
      LinkInput(
        contentFolder: "content", documents: [try #require(document)], unread: [],
        instellingen: settings, instellingenFile: settingsFile, woordenlijst: words,
        vandaag: today, concepten: false, files: [:])
    ).0
    let index = try await SearchIndex.make(
      site, terms: site.woordenlijst.map { _ in "begrippen/index.html" },
      dictionary: WordList(Array("huisarts\nhuisartsen\nzorg\n".utf8)),
      options: IndexOptions(worksFromDisk: false, workers: 1))
    return index.unusedTerms.map { site.woordenlijst[$0].term }
  }

  private let terms = """
    - { term: Geestelijke gezondheidszorg, afkorting: ggz }
    - { term: Huisarts, betekenis: "Wie ook over hartfalen gaat." }
    - { term: Hartfalen, ook: [decompensatie] }
    - { term: Palliatieve zorg }
    """

  @Test func namesTermsThatStandInTheListOnly() async throws {
    #expect(
      try await unused("Vraag het de huisartsen.", terms: terms) == [
        "Geestelijke gezondheidszorg", "Hartfalen", "Palliatieve zorg",
      ])
  }

  @Test func countsAnyNameOfATerm() async throws {
    #expect(
      try await unused("De ggz en decompensatie; palliatieve zorg.", terms: terms) == ["Huisarts"])
  }
}
