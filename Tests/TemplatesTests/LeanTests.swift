import Basis
import Templates
import Testing

/// Pages without the white space that only lays out the templates.
@Suite struct LeanTests {
  private func render(_ templates: [String: String], _ view: PageView = PageView()) throws -> String
  {
    let library = TemplateLibrary(
      files: templates.sorted { $0.key < $1.key }.map { name, text in
        SourceFile(path: "templates/\(name).mustache", text: text)
      }, folder: "templates", isLean: true)
    var out: [UInt8] = []
    try library.page("page", view: PageView.self).render(view, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func leavesOutIndentationAndEmptyLines() throws {
    #expect(
      try render(
        ["page": "<ul>\n\n  {{#woorden}}\n\t<li>\n    {{.}}\n  </li>\n  {{/woorden}}\n \n</ul>\n"],
        PageView(woorden: ["a", "b"])) == "<ul>\n<li>\na\n</li>\n<li>\nb\n</li>\n</ul>\n")
  }

  @Test func keepsWordsApart() throws {
    #expect(
      try render(["page": "<p>een\n  twee {{titel}}\n  {{titel}} drie</p>\n"])
        == "<p>een\ntwee Titel\nTitel drie</p>\n")
    #expect(
      try render(["page": "<a\n   class=\"x\"\n   href=\"y\">\n"])
        == "<a\nclass=\"x\"\nhref=\"y\">\n")
  }

  @Test(arguments: [
    "<pre>\n  a\n\n   b\n</pre>", "<textarea>\n  a\n\n  b</textarea>", "<p title=\"a\n  b\n\n c\">",
    "<title>a\n  b</title>", "<script>\n  a\n\n</script>",
  ])
  func keepsWhiteSpaceThatCounts(text: String) throws {
    #expect(try render(["page": "\(text)\n  <p>"]) == "\(text)\n<p>")
  }

  @Test func leavesValuesAsTheyAre() throws {
    let view = PageView(titel: "a\n  b", inhoud: Markup(Array("<p>\n\n  x</p>\n".utf8)))
    #expect(
      try render(["page": "  {{{inhoud}}}\n  {{titel}}\n"], view) == "<p>\n\n  x</p>\n\na\n  b\n")
  }

  @Test func putsTemplatesTogetherWithoutIndentation() throws {
    #expect(
      try render([
        "page":
          "{{<kader}}\n{{$inhoud}}\n    <h1>{{titel}}</h1>\n    {{> deel}}\n{{/inhoud}}\n{{/kader}}\n",
        "kader":
          "<main>\n  {{$inhoud}}\n  {{/inhoud}}\n  {{$naam}}\n    <i>\n  {{/naam}}\n</main>\n",
        "deel": "<p>\n\n  deel\n",
      ]) == "<main>\n<h1>Titel</h1>\n<p>\ndeel\n<i>\n</main>\n")
  }
}
