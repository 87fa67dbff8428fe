import Basis
import Testing

@Suite struct TextReportTests {
  @Test func marksThePlaceUnderTheLineAndGivesHelp() {
    let found = problem(
      "## Thema\n\n- Digitalizering: 3\n", at: "Digitalizering",
      hulp: "bedoelde u 'Digitalisering'?")
    #expect(
      printed(found) == """
        content/x.md:3:3: fout: onbekend thema 'X' [thema-onbekend]
          - Digitalizering: 3
            ^~~~~~~~~~~~~~
        hulp: bedoelde u 'Digitalisering'?


        """)
  }

  @Test func repeatsTabsInTheMarkerLine() {
    #expect(excerpt("\t-\tZrg: 1\n", "Zrg") == ["  \t-\tZrg: 1", "  \t \t^~~"])
  }

  @Test func leavesTheCaretAloneOnATab() {
    #expect(excerpt("a\tb\n", "\tb") == ["  a\tb", "   ^"])
  }

  @Test(arguments: ["caf\u{E9}", "cafe\u{301}"])
  func countsALetterWithItsAccentOnce(word: String) {
    #expect(excerpt("\(word) fout\n", "fout") == ["  \(word) fout", "       ^~~~"])
    #expect(printed(problem("\(word) fout\n", at: "fout")).hasPrefix("content/x.md:1:6: "))
  }

  @Test func countsEmojiAndWideCharactersAsTwoColumns() {
    #expect(excerpt("👩‍👩‍👧 \u{4E2D} fout\n", "fout") == ["  👩‍👩‍👧 \u{4E2D} fout", "        ^~~~"])
    #expect(excerpt("een 🚑 rit\n", "🚑") == ["  een 🚑 rit", "      ^~"])
    #expect(printed(problem("👩‍👩‍👧 fout\n", at: "fout")).hasPrefix("content/x.md:1:3: "))
  }

  @Test func leavesTheLineEndOut() {
    #expect(excerpt("een\r\ntwee fout\r\ndrie\r\n", "fout") == ["  twee fout", "       ^~~~"])
  }

  @Test func stopsAtTheEndOfTheLineWhenTheSpanGoesOn() {
    #expect(excerpt("een twee\ndrie\n", "twee\ndrie") == ["  een twee", "      ^~~~"])
  }

  @Test func cutsALongLineAroundThePlace() {
    let line = String(repeating: "a", count: 200) + "FOUT" + String(repeating: "b", count: 200)
    let shown = excerpt(line + "\n", "FOUT")
    #expect(
      shown == [
        "  …" + String(repeating: "a", count: 30) + "FOUT" + String(repeating: "b", count: 86)
          + "…",
        "   " + String(repeating: " ", count: 30) + "^~~~",
      ])
  }

  @Test func cutsALongSpan() {
    let shown = excerpt(
      String(repeating: "x", count: 500) + "\n", String(repeating: "x", count: 500))
    #expect(
      shown == [
        "  " + String(repeating: "x", count: 80) + "…", "  ^" + String(repeating: "~", count: 79),
      ])
  }

  @Test func showsNoLineWhereThereIsNone() {
    let message = "content/x.md:1:1: fout: onbekend thema 'X' [thema-onbekend]\n\n"
    #expect(printed(problem("", at: "")) == message)
    let file = SourceFile(path: "content/x.md", text: "een\n")
    #expect(
      printed(problem(in: file, SourceSpan(at: 4)))
        == "content/x.md:2:1: fout: onbekend thema 'X' [thema-onbekend]\n\n")
  }

  @Test func pointsPastTheLastCharacterOfAFileWithoutALineEnd() {
    let file = SourceFile(path: "content/x.md", text: "een")
    #expect(
      printed(problem(in: file, SourceSpan(at: 3))) == """
        content/x.md:1:4: fout: onbekend thema 'X' [thema-onbekend]
          een
             ^


        """)
  }

  @Test func neverPrintsControlsOrBidiMarksRaw() {
    let found = problem(
      "a\u{202E}b\u{1b}[31m fout\n", at: "fout", path: "content/\u{1b}.md",
      message: "naam 'x\u{2066}\u{85}\n'")
    #expect(
      printed(found) == """
        content/\\u{1b}.md:1:10: fout: naam 'x\\u{2066}\\u{85}\\u{a}' [thema-onbekend]
          a\\u{202e}b\\u{1b}[31m fout
                               ^~~~


        """)
  }

  @Test func coloursOnlyWhenAsked() {
    let found = problem("Zrg\n", at: "Zrg", severity: .waarschuwing)
    let text = String(decoding: TextReport(colour: true).bytes([found]), as: UTF8.self)
    #expect(text.contains("\u{1b}[1;33mwaarschuwing:\u{1b}[0m"))
    #expect(text.contains("\u{1b}[32m^~~\u{1b}[0m"))
    #expect(!printed(found).contains("\u{1b}"))
  }

  @Test func printsAMessageWithoutAPlace() {
    let bytes = TextReport(colour: false).bytes(Message.commandUnknown("buidl", nearest: "build"))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "fout: onbekende opdracht 'buidl' [opdracht-onbekend]\nhulp: bedoelde u 'build'?\n")
  }

  /// The source line and the marker line of a problem at `marked`.
  private func excerpt(_ text: String, _ marked: String) -> [String] {
    printed(problem(text, at: marked)).split(separator: "\n").dropFirst().map(String.init)
  }
}
