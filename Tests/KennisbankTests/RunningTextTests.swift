import Basis
import Kennisbank
import Testing

@Suite struct RunningTextTests {
  private func texts(_ body: String) throws -> [String] {
    let head = """
      ---
      titel: Proef
      samenvatting: \(String(repeating: "woord ", count: 25))
      fase: gewenst
      gecontroleerd-op: 2026-03-15
      doelgroep: [volwassenen]
      ---


      """
    let document = try #require(try Checked.check(head + body).document)
    return document.runningTexts.map { text in
      "\(text.kind): "
        + String(decoding: document.file.bytes[text.range], as: UTF8.self).prefix { $0 != "\n" }
    }
  }

  @Test func areTheBodiesOfSectionsThatFewPagesShow() throws {
    #expect(
      try texts(
        """
        Het begin.

        ## Thema

        Een toelichting.

        ## Aanpak

        Zo doen wij het.

        ## Resultaten

        - **Korter** (gemeten) — Van 21 naar 8.

        ## Knelpunten

        Nog niet bekend.

        ## Geleerde lessen

        Begin eerder.

        ## Een eigen kop

        Eigen woorden.
        """) == ["own: Zo doen wij het.", "lesson: Begin eerder."])
  }

  @Test(arguments: [
    "## Aanpak\n\nZie[^1].\n\n[^1]: Een noot.\n",
    "## Aanpak\n\nZie [hier].\n\n[hier]: https://a.example/\n",
  ])
  func areNoneWhereATextMayMeanSomethingElsewhere(body: String) throws {
    #expect(try texts(body) == [])
  }
}
