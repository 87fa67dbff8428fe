import Basis
import Templates
import Testing

/// A page that is linked to its view shows what the same template shows of the same data from JSON,
/// whose names are looked up while it is rendered.
@Suite struct LinkingTests {
  private static let leaves = [
    "a", "\n", "  ", "<p>\n", "{{titel}}", "{{.}}", "{{naam}}", "{{thema.naam}}", "{{aantal}}",
    "{{isNieuw}}", "{{nergens}}", "{{website}}", "{{>deel}}",
  ]
  /// What another template may hold: not itself, or the data of a page would be shown without end.
  private static let ownLeaves = leaves.dropLast()

  private static let sections = [
    ("{{#thema}}", "{{/thema}}"), ("{{#themas}}", "{{/themas}}"), ("{{#delen}}", "{{/delen}}"),
    ("{{#woorden}}", "{{/woorden}}"), ("{{#aantal}}", "{{/aantal}}"),
    ("{{#isNieuw}}\n", "{{/isNieuw}}\n"), ("{{#titel}}", "{{/titel}}"),
    ("{{#thema.delen}}\n", "  {{/thema.delen}}\n"), ("{{^isNieuw}}", "{{/isNieuw}}"),
    ("{{^website}}", "{{/website}}"), ("{{^delen}}", "{{/delen}}"),
    ("{{^nergens}}", "{{/nergens}}"),
    ("{{#nergens}}", "{{/nergens}}"), ("{{$a}}", "{{/a}}"), ("  {{$b}}\n", "  {{/b}}\n"),
    ("{{<deel}}{{$a}}", "{{/a}}{{/deel}}"), ("\n  {{<deel}}\n{{$b}}\n", "{{/b}}\n{{/deel}}\n"),
  ]

  private static let view = PageView(
    titel: "<T>", thema: ThemeView(naam: "x", delen: [ThemeView(naam: "y")]),
    themas: [ThemeView(naam: "A", delen: [ThemeView(naam: "B"), ThemeView(naam: "C")])],
    woorden: ["v", "w"])

  private static let data = """
    {"titel": "<T>", "website": null, "aantal": 3, "isNieuw": true,
     "thema": {"naam": "x", "adres": "/thema/", "delen": [{"naam": "y", "adres": "/thema/", "delen": []}]},
     "themas": [{"naam": "A", "adres": "/thema/", "delen": [
       {"naam": "B", "adres": "/thema/", "delen": []}, {"naam": "C", "adres": "/thema/", "delen": []}]}],
     "woorden": ["v", "w"]}
    """

  @Test func showsTheSameAsALookUpOfNames() throws {
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func template(
      _ leaves: ArraySlice<String>, _ sections: ArraySlice<(String, String)>, depth: Int = 0
    ) -> String {
      (0..<1 + next(4)).map { _ in
        if depth < 4, next(2) == 0 {
          let (open, close) = sections[next(sections.count)]
          return open + template(leaves, sections, depth: depth + 1) + close
        }
        return leaves[next(leaves.count)]
      }.joined()
    }
    let data = try JSONReader.read(SourceFile(path: "data.json", text: Self.data))
    var compared = 0
    for _ in 0..<1_000 {
      let templates = [
        "page": template(Self.leaves[...], Self.sections[...]),
        "deel": template(Self.ownLeaves, Self.sections.dropLast(2)),
      ]
      let library = Site.library(templates)
      guard library.diagnostics.isEmpty else { continue }
      var linked: [UInt8] = []
      var lookedUp: [UInt8] = []
      do {
        try library.page("page", view: PageView.self).render(Self.view, into: &linked)
        try library.render("page", value: data, into: &lookedUp)
      } catch is Refusal { continue }
      compared += 1
      #expect(
        String(decoding: linked, as: UTF8.self) == String(decoding: lookedUp, as: UTF8.self),
        "\(templates)")
    }
    #expect(compared > 200)
  }

  @Test func letsATemplatePutItselfInForViewsInViews() throws {
    let library = Site.library([
      "page": "{{#thema}}{{>boom}}{{/thema}}", "boom": "{{naam}}{{#delen}}({{>boom}}){{/delen}}",
    ])
    let leaf = ThemeView(naam: "c")
    var out: [UInt8] = []
    try library.page("page", view: PageView.self).render(
      PageView(
        thema: ThemeView(naam: "a", delen: [ThemeView(naam: "b", delen: [leaf, leaf]), leaf])),
      into: &out)
    #expect(String(decoding: out, as: UTF8.self) == "a(b(c)(c))(c)")
  }

  /// Views that stand in several places, with the surroundings in which their sections differ.
  @Test func showsASharedViewInEachOfItsSurroundings() throws {
    let first = Shared(ThemeView(naam: "a", delen: [ThemeView(naam: "b")]))
    let second = Shared(ThemeView(naam: "c"))
    let view = RowsView(
      rijen: [("1", first), ("2", second), ("3", first)].map { RowView(titel: $0, thema: $1) })
    func text(_ row: String) throws -> String {
      let library = Site.library(["page": "{{#rijen}}\(row);{{/rijen}}"])
      var out: [UInt8] = []
      try library.page("page", view: RowsView.self).render(view, into: &out)
      return String(decoding: out, as: UTF8.self)
    }
    #expect(try text("{{#thema}}{{naam}}{{#delen}}{{naam}}{{/delen}}{{/thema}}") == "ab;c;ab;")
    #expect(try text("{{#thema}}{{naam}}{{titel}}{{/thema}}") == "a1;c2;a3;")
    #expect(try text("{{#titel}}{{#thema}}{{naam}}{{.}}{{/thema}}{{/titel}}") == "a;c;a;")
    #expect(try text("{{#thema}}{{#naam}}{{.}}{{/naam}}{{/thema}}") == "a;c;a;")
    #expect(
      try text("{{#thema}}{{naam}}{{/thema}}{{titel}}{{#thema}}({{naam}}){{/thema}}")
        == "a1(a);c2(c);a3(a);")
  }

  /// Templates that each nest what one may, so that they stay below the limit of templates.
  @Test func refusesTemplatesThatTogetherNestTooDeep() throws {
    let (open, close) = nest(in: "isNieuw", 90)
    var templates = ["page": "{{>deel1}}"]
    for number in 1...12 { templates["deel\(number)"] = open + "{{>deel\(number + 1)}}" + close }
    templates["deel13"] = "x"
    #expect(
      Site.check(templates) == [
        "deel11:1:1057 sjabloon-te-diep sjablonen mogen niet meer dan 1000 diep in elkaar staan; "
          + "dat gebeurt bij 'deel11' | "
          + "voegt een deelsjabloon zichzelf altijd weer in? zet die tag in een sectie"
      ])
    let tooDeep = Refusal(.templateTooDeep(nil, limit: 1_000))
    #expect(throws: tooDeep) {
      try Site.library(templates).page("page", view: PageView.self)
    }
    templates["deel11"] = "x"
    #expect(Site.check(templates) == [])
    #expect(throws: Never.self) {
      try Site.library(templates).page("page", view: PageView.self)
    }
  }

  /// As deep as the data of the page go.
  @Test func refusesViewsThatMakeATemplateNestTooDeep() throws {
    let (open, close) = nest(in: "naam", 20)
    let page = try Site.library([
      "page": "{{#thema}}{{>boom}}{{/thema}}",
      "boom": "{{#delen}}" + open + "{{>boom}}" + close + "{{/delen}}",
    ]).page("page", view: PageView.self)
    func render(depth: Int) throws {
      var view = ThemeView(naam: "c")
      for _ in 0..<depth { view = ThemeView(naam: "c", delen: [view]) }
      var out: [UInt8] = []
      try page.render(PageView(thema: view), into: &out)
    }
    try render(depth: 40)
    #expect(throws: Refusal(.templateTooDeep(nil, limit: 1_000))) { try render(depth: 60) }
  }

  private func nest(in name: String, _ depth: Int) -> (open: String, close: String) {
    (
      String(repeating: "{{#\(name)}}", count: depth),
      String(repeating: "{{/\(name)}}", count: depth)
    )
  }
}

private struct RowsView: View {
  let rijen: [RowView]

  static let schema: Schema<Self> = [.list("rijen", RowView.self, "Rijen") { $0.rijen }]
}

private struct RowView: View {
  let titel: String
  let thema: Shared<ThemeView>

  static let schema: Schema<Self> = [
    .text("titel", "Titel") { $0.titel },
    .view("thema", ThemeView.self, "Thema") { $0.thema },
  ]
}
