import Testing

@Suite struct SjabloonTests {
  private let folder = TemporaryFolder()

  @Test func fillsATemplate() throws {
    try folder.write("<h1>{{titel}}</h1>\n{{#rij}}{{> deel/kop}}{{/rij}}", to: "kaart.mustache")
    try folder.write("<b>{{naam}}</b>\n", to: "delen/deel/kop.mustache")
    try folder.write(
      #"{"titel": "Zorg & \"wonen\"", "rij": [{"naam": "een"}, {"naam": "é"}]}"#, to: "kaart.json")
    let run = try CommandRun(
      ["sjabloon", "kaart.mustache", "--gegevens", "kaart.json", "--partials", "delen/"], in: folder
    )
    #expect(run.out == "<h1>Zorg &amp; &quot;wonen&quot;</h1>\n<b>een</b>\n<b>é</b>\n")
    #expect(run.err == "")
    #expect(run.status == 0)
  }

  @Test func fillsATemplateThatPutsItselfIn() throws {
    try folder.write("{{naam}}{{#kind}}({{> boom}}){{/kind}}", to: "delen/boom.mustache")
    try folder.write(#"{"naam": "a", "kind": {"naam": "b", "kind": null}}"#, to: "boom.json")
    let run = try CommandRun(
      ["sjabloon", "delen/boom.mustache", "--gegevens", "boom.json", "--partials", "delen"],
      in: folder)
    #expect(run.out == "a(b)")
  }

  @Test func reportsAllProblemsTogether() throws {
    try folder.write("{{#a}}", to: "x.mustache")
    try folder.write("{", to: "x.json")
    let run = try CommandRun(["sjabloon", "x.mustache", "--gegevens", "x.json"], in: folder)
    #expect(run.status == 1)
    #expect(run.out == "")
    #expect(run.err.contains("x.mustache:1:1: fout: "))
    #expect(run.err.contains("x.json:1:"))
    #expect(run.err.hasSuffix("2 fouten in 2 bestanden; er is niets ingevuld.\n"))
  }

  @Test(arguments: [
    (["sjabloon", "nergens.mustache", "--gegevens", "x.json"], "'nergens.mustache' is er niet"),
    (["sjabloon", "x.mustache", "--gegevens", "nergens.json"], "'nergens.json' is er niet"),
    (
      ["sjabloon", "x.mustache", "--gegevens", "x.json", "--partials", "nergens"],
      "'nergens' is er niet"
    ),
    (["sjabloon", "x.mustache"], "--gegevens <bestand> ontbreekt"),
    (["sjabloon", "--gegevens", "x.json"], "<bestand> ontbreekt"),
    (["sjabloon", "x.mustache", "--variabelen", "thema"], "kunnen niet samen"),
    (["sjabloon", "--variabelen", "soep"], "onbekende soort 'soep'"),
  ])
  func refusesWrongUse(arguments: [String], message: String) throws {
    try folder.write("", to: "x.mustache")
    try folder.write("{}", to: "x.json")
    let run = try CommandRun(arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.err.contains(message))
  }
}
