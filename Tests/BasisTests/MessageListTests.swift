import Basis
import Foundation
import Testing

/// `docs/meldingen.md` is made from the catalogue; `LEERNETWERK_RECORD=1 swift test` writes it anew.
@Suite struct MessageListTests {
  @Test func theListInTheDocsIsTheCatalogue() throws {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/meldingen.md")
    let list = MessageListTests.list
    if ProcessInfo.processInfo.environment["LEERNETWERK_RECORD"] != nil {
      try Data(list.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == list)
  }

  private static var list: String {
    var text = """
      # Meldingen

      Elke melding van `leernetwerk check` en `leernetwerk build` eindigt met een code. Hier staat wat
      de code betekent, een voorbeeld, en wat u doet. Hetzelfde toont `leernetwerk uitleg CODE`.

      Een **fout** houdt de bouw tegen: de vorige site blijft staan. Een **waarschuwing** niet, behalve
      met `--streng`. Een **opmerking** is goed om te weten.

      """
    for code in Catalogue.all.sorted(by: { $0.name < $1.name }) {
      let example = code.voorbeeld.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "    \($0)" }.joined(separator: "\n")
      text += """

        ## \(code.name)

        *\(code.severity.rawValue)* — \(code.betekenis)

        \(example)

        \(code.remedie)

        """
    }
    return text
  }
}
