import Testing

@testable import Rendering

@Suite struct BodyTests {
  @Test func writesBlocks() {
    #expect(
      bodyHTML("Een *twee* **drie** ~~vier~~")
        == "<p>Een <em>twee</em> <strong>drie</strong> <del>vier</del></p>\n")
    #expect(
      bodyHTML("## Kop\n\n### Deel\n\n> Citaat")
        == "<h2 id=\"kop\">Kop</h2>\n<h3 id=\"deel\">Deel</h3>\n<blockquote>\n<p>Citaat</p>\n</blockquote>\n"
    )
    #expect(bodyHTML("een\\\ntwee\ndrie\n\n---") == "<p>een<br>\ntwee\ndrie</p>\n<hr>\n")
  }

  @Test func keepsListsTightOrLoose() {
    #expect(bodyHTML("- a\n- b") == "<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>\n")
    #expect(
      bodyHTML("3. a\n\n4. b")
        == "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n")
    #expect(bodyHTML("- a\n  - b") == "<ul>\n<li>a\n<ul>\n<li>b\n</li>\n</ul>\n</li>\n</ul>\n")
  }

  @Test func saysWhetherATaskIsDone() {
    let html = bodyHTML("- [x] gebeld\n- [ ] gemaild")
    #expect(html.contains("☑ </span><span class=\"alleen-hoorbaar\">gedaan: </span>gebeld"))
    #expect(html.contains("☐ </span><span class=\"alleen-hoorbaar\">te doen: </span>gemaild"))
    #expect(!html.contains("<input"))
  }

  @Test func makesTablesThatScrollAndHaveHeads() {
    let html = bodyHTML("| | b |\n|:-|-:|\n| 1 | 2 |\n\n| c |\n|---|\n")
    #expect(
      html.hasPrefix("<div class=\"tabel\" role=\"region\" aria-label=\"Tabel\" tabindex=\"0\">"))
    #expect(
      html.contains(
        "<thead>\n<tr><td class=\"links\"></td><th scope=\"col\" class=\"rechts\">b</th></tr>\n</thead>"
      ))
    #expect(
      html.contains(
        "<tbody>\n<tr><td class=\"links\">1</td><td class=\"rechts\">2</td></tr>\n</tbody>"))
    #expect(html.contains("aria-label=\"Tabel 2\""))
    #expect(html.components("<tbody>") == 1)
    #expect(!html.contains("align="))
  }

  @Test func namesALanguageOnlyWhenItIsOne() {
    #expect(
      bodyHTML("```swift x\na < b\n```")
        == "<pre tabindex=\"0\"><code class=\"language-swift\">a &lt; b\n</code></pre>\n")
    #expect(bodyHTML("```a\"onload=\na\n```") == "<pre tabindex=\"0\"><code>a\n</code></pre>\n")
    #expect(bodyHTML("```Swift\na\n```").contains("<code>"))
  }

  @Test func leadsToPagesFilesAndOtherSites() {
    #expect(
      bodyHTML("[x](ander.md#kop-van-ander)")
        == "<p><a href=\"../ander/index.html#kop-van-ander\">x</a></p>\n")
    #expect(
      bodyHTML("[x](https://a.example/b?c=1&d=[e] \"T\")").contains(
        "<a href=\"https://a.example/b?c=1&amp;d=%5Be%5D\" title=\"T\" rel=\"external\">x</a>"))
    #expect(
      bodyHTML("[x](../bestanden/a%20b.pdf)", files: ["bestanden/a b.pdf"])
        == "<p><a href=\"../../bestanden/a%20b.pdf\">x</a></p>\n")
    #expect(
      bodyHTML("![Een *kaart*](../bestanden/k.png \"K\")", files: ["bestanden/k.png"])
        == "<p><img src=\"../../bestanden/k.png\" alt=\"Een kaart\" title=\"K\" width=\"40\" height=\"30\" loading=\"lazy\"></p>\n"
    )
    #expect(bodyHTML("## A\n\n[x](#a)").contains("<a href=\"#a\">x</a>"))
  }

  @Test func marksOtherSitesOnly() {
    #expect(bodyHTML("<a@b.example>") == "<p><a href=\"mailto:a@b.example\">a@b.example</a></p>\n")
  }

  @Test func numbersFootnotesAsTheReaderMeetsThem() {
    let html = bodyHTML("Een[^a] twee[^b] nog[^a].\n\n[^b]: Bee.\n[^a]: Aa[^c].\n[^c]: Cee.")
    let ids = html.attributes("id")
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("noot_1_terug_2") && ids.contains("noot_3"))
    for link in html.attributes("href") { #expect(ids.contains(String(link.dropFirst()))) }
    #expect(html.contains("<li id=\"noot_1\">\n<p>Aa"))
    #expect(html.contains(">Voetnoten</h2>"))
  }

  @Test func explainsAnAbbreviationOnce() {
    let terms =
      "- term: Wet langdurige zorg\n  afkorting: Wlz\n- term: Geestelijke \"g\"\n  afkorting: ggz"
    let html = bodyHTML(
      "## Wlz\n\n[Wlz](https://a.example/) `Wlz` xWlz Wlzé Wlz\u{301} Wlz-zorg, Wlz. ‘ggz’",
      terms: terms)
    #expect(html.components("<abbr") == 2)
    #expect(html.contains("<abbr title=\"Wet langdurige zorg\">Wlz</abbr>-zorg, Wlz."))
    #expect(html.contains("‘<abbr title=\"Geestelijke &quot;g&quot;\">ggz</abbr>’"))
  }

  @Test func doesNotMindDepth() {
    let html = bodyHTML(String(repeating: "> ", count: 30) + "diep")
    #expect(html.components("<blockquote>") == html.components("</blockquote>"))
  }
}

extension String {
  /// How many times a text occurs.
  func components(_ text: String) -> Int { ranges(of: text).count }

  /// The values of an attribute, in order.
  func attributes(_ name: String) -> [String] {
    ranges(of: " \(name)=\"").map { range in
      String(self[range.upperBound...].prefix { $0 != "\"" })
    }
  }
}
