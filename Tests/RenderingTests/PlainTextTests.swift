import Basis
import Kennisbank
import Testing
import Typesetting

@Suite struct PlainTextTests {
  private func lines(_ body: String, base: String? = "https://a.nl/kb/", width: Int? = nil) throws
    -> [String]
  {
    var files = fixture
    files["paginas/proef.md"] = "---\ntitel: Proef\n---\n\n" + body
    let mini = MiniSite(files, uploads: ["bestanden/bel.png"])
    #expect(mini.problems.map(\.message.text) == [])
    let document = try #require(mini.document(.pagina, "proef"))
    return TextWriter.lines(document, site: mini.site, basisURL: base, width: width)
  }

  @Test func putsTheWholeAddressBehindALink() throws {
    #expect(
      try lines(
        "Zie [de *belkring*](../innovaties/belkring.md#thema), <https://b.nl/> en <info@b.nl>.")
        == [
          "Zie de belkring <https://a.nl/kb/innovaties/belkring/#thema>, https://b.nl/ en info@b.nl."
        ])
    #expect(
      try lines("Zie [de belkring](../innovaties/belkring.md) en [b](https://b.nl/).", base: nil)
        == ["Zie de belkring en b <https://b.nl/>."])
  }

  @Test func keepsListsQuotationsTablesAndCode() throws {
    #expect(
      try lines(
        """
        ## Kop
        - een
        - twee
          1. diep
          2. dieper

        > Citaat
        > loopt door
        >
        > en eindigt

        | a | b |
        |---|---|
        | 1 | 2 |

        ```
        x  =  1
        ```
        """) == [
          "Kop", "", "- een", "- twee", "  1. diep", "  2. dieper", "", "> Citaat loopt door", ">",
          "> en eindigt", "",
          "a | b", "1 | 2", "", "    x  =  1",
        ])
  }

  @Test func fillsLinesAndNeverCutsAnAddress() throws {
    let found = try lines(
      "- Lang [verhaal](https://b.nl/een/heel/lang/adres/dat/niet/past) met meer woorden erachter\n\nEen alinea die over de regel heen gaat.\n",
      width: 30)
    #expect(
      found == [
        "- Lang verhaal", "  <https://b.nl/een/heel/lang/adres/dat/niet/past>",
        "  met meer woorden erachter", "", "Een alinea die over de regel", "heen gaat.",
      ])
  }

  @Test func putsNotesAtTheEnd() throws {
    #expect(
      try lines("Tekst[^b] en[^a] en[^b].\n\n[^a]: Eerste.\n[^b]: Tweede.")
        == ["Tekst[1] en[2] en[1].", "", "[1] Tweede.", "", "[2] Eerste."])
  }
}
