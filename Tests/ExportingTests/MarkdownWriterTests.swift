import Kennisbank
import Linking
import Reading
import Testing

@testable import Exporting

/// What is written is read as what it was: the words, the marks and the order.
@Suite struct MarkdownWriterTests {
  /// The body of a page as it is given out.
  private func written(_ body: String) throws -> String {
    let site = try SmallSite([
      "paginas/een.md": "---\ntitel: Een\n---\n\n\(body)\n",
      "paginas/twee.md": "---\ntitel: Twee\n---\n\nTekst.\n",
    ])
    let text = try site.markdown(.pagina, "een")
    let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    return String(try #require(parts.last).drop { $0 == "\n" })
  }

  /// A tree as lines: depth, kind, what the kind tells and the text.
  private func outline(_ body: String) throws -> [String] {
    let site = try SmallSite(["paginas/een.md": "---\ntitel: Een\n---\n\n\(body)\n"])
    let tree = try site.document(.pagina, "een").body
    return tree.nodes.map { node in
      "\(node.kind) \(node.detail) \(tree.string(node.text)) \(tree.string(node.title)) \(node.end)"
    }
  }

  @Test(arguments: [
    "Tekst met \\*ster\\*, \\_streep\\_, \\`tik\\`, \\[haak\\], \\<b\\>, \\\\ en \\| pijp.",
    "a_b_c en snake_case, 2 * 3 \\* 4, AT&T, &amp;amp; en \\&copy;",
    "\\# geen kop\n\\- geen punt\n\\+ ook niet\n1\\. niet\n1\\) niet\n\\> niet\n\\=== niet",
    "tekst\n\\---\nmeer",
    "*a*_b_ **c**__d__ ***e*** **f *g*** *h **i***",
    "~~weg~~ en \\~\\~niet\\~\\~",
    "`` a`b `` en ` `` ` en `a  b`",
    "Let op\\![twee](https://a.example)",
    "<https://a.example/x_y> en https://b.example/?a=1&b=2 en www.c.example",
    "[a](https://a.example/(x) \"t \\\"u\\\" &amp;amp;\") [*b*](https://b.example)",
    "eerste\\\ntweede",
    "## Kop \\# met hekje \\#\n\nKop\n---\n\n### Drie",
    "- a\n- b\n  - c\n    1. d\n    2. e\n- f",
    "- a\n\n  b\n\n- c",
    "3. a\n4. b\n\n1) c",
    "- a\n- b\n\n* c\n\n+ d",
    "- [ ] te doen\n- [x] gedaan\n- \\[ \\] tekst",
    "-\n- leeg ervoor",
    "- a\n-\n- b",
    "> a\n> > b\n>\n> - c\n\n> apart",
    "> a\n\ntekst",
    "***\n\ntekst",
    "```sh\nx\n\n  y\n```",
    "````\n```\n````",
    "~~~ a`b\nx\n~~~", "``` a&amp;amp; \\\\ b\nx\n```",
    "[a](https://a.example/?a&amp;amp;b&c=1) AT&amp;",
    "- a\n  ```\n  x\n  ```\n- b",
    "    vier\n    vijf",
    "| a | b | c | d |\n|---|:--|:-:|--:|\n| `x\\|y` | z \\| w |  | \\\\\\| |",
    "| a |\n|---|\n| b |\n\ntekst",
    "Noot[^a] en noot[^b], weer[^a].\n\n[^a]: Een `x`.\n[^b]: Twee.\n\n    Meer[^c].\n\n[^c]: Drie.",
    "a\n\n\\| b | c\n:-- | --",
    "2024\\. Een jaar\n\n2024 . geen",
    "\\:-- en \\:",
  ])
  func readsAgainAsTheSameTree(body: String) throws {
    let once = try written(body)
    #expect(try outline(once) == (try outline(body)), "\(once)")
    #expect(try written(once) == once)
  }

  @Test func leavesOutComments() throws {
    let text = try written("Een <!-- GEHEIM --> twee.\n\n<!-- GEHEIM\n\nmeer -->\n\nDrie.")
    #expect(text == "Een  twee.\n\nDrie.\n")
  }

  @Test func keepsParagraphsApartThatOnlyACommentKeptApart() throws {
    let once = try written("- a\n  <!-- x -->\n  b\n- c")
    #expect(once == "- a\n\n  b\n\n- c\n")
    #expect(try written(once) == once)
  }

  @Test func leadsToTheMarkdownOfNeighbours() throws {
    let text = try written("[Twee](twee.md) en [kop](#kop)\n\n## Kop")
    #expect(text == "[Twee](../twee/index.md) en [kop](#kop)\n\n## Kop\n")
  }
}
