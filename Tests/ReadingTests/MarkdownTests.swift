import Basis
import Reading
import Testing

/// A text stands in the tree as the reader will see it, whether the file holds it so or not.
@Suite struct MarkdownTests {
  private func texts(_ source: String) -> [String] {
    let markdown = read(source).markdown
    return markdown.nodes.filter { $0.kind == .text || $0.kind == .code }.map {
      markdown.string($0.text)
    }
  }

  @Test func keepsTextsThatTheFileHasOtherwise() {
    #expect(texts("Zorg \\*thuis\\* &amp; wonen\n") == ["Zorg *thuis* & wonen"])
    #expect(texts("> - eerste\n>   vervolg\n") == ["eerste", "vervolg"])
    #expect(texts("Een `stuk  code` en meer\n") == ["Een ", "stuk  code", " en meer"])
  }

  @Test func keepsWhatALinkAndABlockOfCodeHaveBesides() throws {
    let markdown = read(
      """
      [regioplan](https://voorbeeld.example/plan "Het plan") en ![kaart](bestanden/kaart.png)

      ```text
      a | b
      ```
      """
    ).markdown
    let link = try #require(markdown.nodes.first { $0.kind == .link })
    #expect(markdown.string(link.text) == "https://voorbeeld.example/plan")
    #expect(markdown.string(link.title) == "Het plan")
    let image = try #require(markdown.nodes.first { $0.kind == .image })
    #expect(markdown.string(image.text) == "bestanden/kaart.png")
    #expect(image.title.isEmpty)
    let code = try #require(markdown.nodes.first { $0.kind == .codeBlock })
    #expect(markdown.string(code.text) == "a | b\n")
    #expect(markdown.string(code.title) == "text")
    #expect(Int(code.end) == markdown.nodes.count)
  }

  @Test func countsWordsOverTheEndsOfTexts() {
    #expect(read("een *twee* drie\n").markdown.signs.words == 3)
    #expect(read("").markdown.signs.words == 0)
  }

  @Test func findsAMailboxAndANumberOnlyWhereTheyCanBe() {
    #expect(read("Bel 06 1234 5678\n").markdown.signs.mayBePersonal)
    #expect(read("Mail info@voorbeeld.example\n").markdown.signs.mayBePersonal)
    #expect(
      !read("In 2023 deden 112 mensen mee\n\nIn 2024 waren dat er 1250\n").markdown.signs
        .mayBePersonal)
  }
}
