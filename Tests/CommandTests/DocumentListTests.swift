import Building
import Kennisbank
import Testing

@testable import leernetwerk

@Suite struct DocumentListTests {
  private let list = DocumentList(documents: [
    ListedDocument(
      soort: "innovatie", slug: "een", titel: "=SOM(A1), \"ja\"", fase: "pilot", thema: "zorg",
      path: "content/innovaties/een.md",
      volledigheid: Volledigheid(ingevuld: 2, gevraagd: 3, ontbreekt: ["bewijs"])),
    ListedDocument(
      soort: "pagina", slug: "over", titel: "\u{4E2D} é\u{202E}", path: "content/paginas/over.md"),
  ])

  @Test func alignsColumns() {
    #expect(
      String(decoding: list.bytes(.tekst), as: UTF8.self) == """
        soort      slug  titel           fase   thema  pad                        volledigheid
        innovatie  een   =SOM(A1), "ja"  pilot  zorg   content/innovaties/een.md  66%
        pagina     over  \u{4E2D} é\\u{202e}                  content/paginas/over.md

        """)
    #expect(DocumentList(documents: []).bytes(.tekst).isEmpty)
  }

  @Test func writesCSVThatASpreadsheetDoesNotRun() {
    #expect(
      String(decoding: list.bytes(.csv), as: UTF8.self)
        == "soort,slug,titel,fase,thema,pad,volledigheid\r\n"
        + "innovatie,een,\"'=SOM(A1), \"\"ja\"\"\",pilot,zorg,content/innovaties/een.md,66\r\n"
        + "pagina,over,\u{4E2D} é\\u{202e},,,content/paginas/over.md,\r\n")
  }

  @Test func writesVersionedJSON() {
    #expect(
      String(decoding: list.bytes(.json), as: UTF8.self)
        == #"{"versie":1,"documenten":[{"soort":"innovatie","slug":"een","#
        + #""titel":"=SOM(A1), \"ja\"","fase":"pilot","thema":"zorg","#
        + #""pad":"content/innovaties/een.md","volledigheid":{"ingevuld":2,"gevraagd":3,"#
        + #""percentage":66,"ontbreekt":["bewijs"]}},{"soort":"pagina","slug":"over","#
        + #""titel":"中 é\u202e","pad":"content/paginas/over.md"}]}"# + "\n")
  }
}
