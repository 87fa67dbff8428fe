import Basis
import Templates
import Testing

@Suite struct RenderingTests {
  @Test func takesTheValuesOfAView() throws {
    var view = PageView()
    view.thema = ThemeView(naam: "Wonen")
    view.themas = [ThemeView(naam: "A", delen: [ThemeView(naam: "B")]), ThemeView(naam: "C")]
    view.woorden = ["x", "y"]
    #expect(
      try Site.render(
        "{{titel}} {{aantal}} {{thema.naam}} {{#themas}}{{naam}}{{#delen}}({{naam}}){{/delen}}"
          + "{{/themas}} {{#woorden}}{{.}},{{/woorden}}{{^website}}geen{{/website}}", view)
        == "Titel 3 Wonen A(B)C x,y,geen")
  }

  @Test func addsToWhatIsThere() throws {
    var out = Array("a".utf8)
    try Site.library(["page": "b"]).page("page", view: PageView.self).render(PageView(), into: &out)
    #expect(out == Array("ab".utf8))
  }

  @Test func refusesATemplateThatIsNotThere() {
    var out: [UInt8] = []
    #expect(throws: Refusal(.templateMissing("pag", nearest: "page"))) {
      try Site.library(["page": ""]).page("pag", view: PageView.self).render(PageView(), into: &out)
    }
  }

  @Test(arguments: ["{{>page}}", "{{<page}}{{/page}}", "{{#isNieuw}}x{{>page}}{{/isNieuw}}"])
  func stopsWhenTemplatesPutEachOtherInWithoutEnd(page: String) {
    #expect(throws: Refusal.self) { try Site.render(page) }
  }

  @Test func fillsABlockInAnArgumentFromFurtherOutOnly() throws {
    #expect(
      try Render.text(
        "{{<p}}{{$a}}x{{$a}}y{{/a}}{{/a}}{{/p}}", partials: ["p": "[{{$a}}{{/a}}]"]) == "[xy]")
  }

  @Test func indentsPartialsInPartials() throws {
    #expect(
      try Render.text(
        "a\n  {{>b}}\nz\n", data: #"{"x": [1, 2]}"#,
        partials: ["b": "b\n {{>c}}\n\n{{#x}}\n{{.}}\n{{/x}}\nin {{>c}}", "c": "c\nd\n"])
        == "a\n  b\n   c\n   d\n\n  1\n  2\n  in c\nd\nz\n")
  }

  @Test func putsALayoutTogetherWithoutHoles() throws {
    let layout = """
      <html>
        <head>
          <title>{{$titel}}{{/titel}}</title>
          {{$kop}}{{/kop}}
        </head>
        <main>
          {{$inhoud}}
          {{/inhoud}}
        </main>
      </html>

      """
    let page = """
      {{<layout}}
        {{$titel}}Over {{x}}{{/titel}}
        {{$inhoud}}
          <h1>{{x}}</h1>
          {{#lijst}}
            <p>{{.}}</p>
          {{/lijst}}
        {{/inhoud}}
      {{/layout}}
      """
    #expect(
      try Render.text(page, data: #"{"x": "ons", "lijst": [1]}"#, partials: ["layout": layout])
        == """
        <html>
          <head>
            <title>Over ons</title>
          </head>
          <main>
            <h1>ons</h1>
              <p>1</p>
          </main>
        </html>

        """)
  }

  @Test func rendersFromManyTasksAtOnce() async throws {
    let library = Site.library([
      "page": "{{#themas}}{{>deel}}{{/themas}}", "deel": "{{naam}}:{{titel}};",
    ])
    let pages = try await parallelMap(Array(0..<500), workers: 8) { number in
      var view = PageView(titel: "\(number)")
      view.themas = (0..<20).map { ThemeView(naam: "n\($0)") }
      var out: [UInt8] = []
      try library.page("page", view: PageView.self).render(view, into: &out)
      return String(decoding: out, as: UTF8.self)
    }
    for (number, page) in pages.enumerated() {
      #expect(page == (0..<20).map { "n\($0):\(number);" }.joined())
    }
  }
}
