import Basis
import Templates
import Testing

@Suite struct SyntaxTests {
  @Test(arguments: [
    (
      "a\n{{titel</p>",
      ["page:2:1 sjabloon-tag-open deze tag is niet gesloten | sluit de tag met }}"]
    ),
    ("{{{titel}}", ["page:1:1 sjabloon-tag-open deze tag is niet gesloten | sluit de tag met }}}"]),
    (
      "x{{#thema}}y",
      [
        "page:1:2 sjabloon-sectie-open {{#thema}} is niet gesloten"
          + " | zet {{/thema}} waar het ophoudt"
      ]
    ),
    ("{{/thema}}", ["page:1:1 sjabloon-sluittag {{/thema}} sluit niets | haal de sluittag weg"]),
    (
      "{{#thema}}{{/tema}}{{/thema}}",
      [
        "page:1:11 sjabloon-sluittag {{/tema}} sluit niets"
          + " | open is nog 'thema'; bedoelde u {{/thema}}?"
      ]
    ),
    (
      "{{#thema}}{{#isNieuw}}{{/thema}}",
      [
        "page:1:11 sjabloon-sectie-open {{#isNieuw}} is niet gesloten"
          + " | zet {{/isNieuw}} waar het ophoudt"
      ]
    ),
    ("{{}}", ["page:1:1 sjabloon-naam-ongeldig in deze tag staat geen naam | zet er een naam in"]),
    (
      "{{=<% %>=}}",
      [
        "page:1:1 sjabloon-niet-ondersteund eigen scheidingstekens (set delimiters) kan dit"
          + " programma niet | schrijf tags met {{ en }}"
      ]
    ),
    (
      "{{> *naam}}",
      [
        "page:1:1 sjabloon-niet-ondersteund wisselende namen (dynamic names, '*naam') kan dit"
          + " programma niet | noem het deelsjabloon bij zijn naam"
      ]
    ),
  ])
  func saysWhatIsWrongAtItsPlace(page: String, expected: [String]) {
    #expect(Array(Site.check(page: page).prefix(1)) == expected)
  }

  @Test func findsAllFaultsOfAFile() {
    let library = Site.library(["page": "{{a b}}{{/x}}{{#y}}{{..}}"])
    #expect(library.diagnostics.count == 4)
  }

  @Test func refusesTagsThatStandTooDeep() {
    let page =
      String(repeating: "{{#thema}}", count: 5_000) + String(repeating: "{{/thema}}", count: 5_000)
    let library = Site.library(["page": page])
    #expect(library.diagnostics.contains { $0.message.code == .sjabloonTeDiep })
  }

  @Test func readsALineThatEndsWithWindowsLineEnds() throws {
    #expect(try Site.render("{{#isNieuw}}\r\nja\r\n{{/isNieuw}}\r\n") == "ja\r\n")
  }
}
