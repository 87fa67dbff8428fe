import Basis
import Kennisbank
import Linking
import Samples
import Testing

@testable import Indexing

@Suite struct UnusedTermsTests {
  /// A kennisbank of one page and a list of terms.
  private func unused(_ text: String, terms: String) async throws -> [String] {
    let site = MemoryContent(
      ["paginas/over.md": "---\ntitel: Over ons\n---\n\n\(text)\n"], terms: terms
    ).site
    let index = try await SearchIndex.make(
      site, terms: site.woordenlijst.map { _ in "begrippen/index.html" },
      dictionary: Array("huisarts\nhuisartsen\nzorg\n".utf8),
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
