import Testing

@Suite struct StrictCheckTests {
  @Test(arguments: [
    "{{titel}} {{aantal}} {{{inhoud}}}",
    "{{#website}}<a href=\"{{.}}\">{{website}}</a>{{/website}}",
    "{{#thema}}{{naam}} {{titel}}{{/thema}}{{^thema}}geen{{/thema}}", "{{thema.naam}}",
    "{{#themas}}{{naam}}{{#delen}}{{naam}}{{/delen}}{{/themas}}", "{{#woorden}}{{.}}{{/woorden}}",
    "{{#isNieuw}}nieuw{{/isNieuw}}", "{{#inhoud}}{{{.}}}{{/inhoud}}",
  ])
  func acceptsWhatTheViewHas(page: String) {
    #expect(Site.check(page: page) == [])
  }

  @Test func namesAnUnknownVariableWithItsPlaceAndTheNearestName() {
    #expect(
      Site.check(page: "<h1>\n  {{titl}}</h1>") == [
        "page:2:5 sjabloon-naam-onbekend de naam 'titl' is hier niet bekend | bedoelde u 'titel'?"
      ])
  }

  @Test func namesAnUnknownSectionAndAnUnknownPart() {
    #expect(
      Site.check(page: "{{#tema}}{{/tema}}{{^xyzzy}}{{/xyzzy}}{{thema.naem}}") == [
        "page:1:4 sjabloon-naam-onbekend de naam 'tema' is hier niet bekend | bedoelde u 'thema'?",
        "page:1:22 sjabloon-naam-onbekend de naam 'xyzzy' is hier niet bekend"
          + " | zie leernetwerk sjabloon --variabelen",
        "page:1:41 sjabloon-naam-onbekend 'thema' heeft geen 'naem' | bedoelde u 'naam'?",
      ])
  }

  @Test func namesAnUnknownPartial() {
    #expect(
      Site.check(["page": "{{> partials/kopp}}", "partials/kop": "x"]) == [
        "page:1:5 sjabloon-onbekend er is geen sjabloon 'partials/kopp'"
          + " | bedoelde u 'partials/kop'?"
      ])
  }

  @Test func looksInPartialsWithTheContextOfTheirPlace() {
    #expect(
      Site.check([
        "page": "{{#themas}}{{>kaart}}{{/themas}}{{>kaart}}", "kaart": "<b>{{naam}}</b>",
      ]) == [
        "kaart:1:6 sjabloon-naam-onbekend de naam 'naam' is hier niet bekend (bij de pagina 'page')"
          + " | zie leernetwerk sjabloon --variabelen"
      ])
  }

  @Test(arguments: [
    (
      "{{{titel}}}",
      "alleen HTML die het programma zelf maakt mag ongewijzigd door; 'titel' is een tekst"
    ),
    (
      "{{&aantal}}",
      "alleen HTML die het programma zelf maakt mag ongewijzigd door; 'aantal' is een getal"
    ),
    ("{{inhoud}}", "'inhoud' is HTML en zou hier als tekst te lezen zijn"),
    ("{{isNieuw}}", "'isNieuw' is ja of nee en kan niet zelf getoond worden"),
    ("{{themas}}", "'themas' is een lijst en kan niet zelf getoond worden"),
    ("{{#themas}}{{.}}{{/themas}}", "'.' is een groep en kan niet zelf getoond worden"),
    ("{{themas.naam}}", "'themas' is een lijst; achter een punt kan daar geen naam uit komen"),
  ])
  func refusesATagThatDoesNotFitTheKind(page: String, text: String) {
    let found = Site.check(page: page)
    #expect(found.count == 1)
    #expect(found.first?.contains("sjabloon-soort \(text)") == true)
  }

  @Test func namesABlockThatTheParentDoesNotHave() {
    #expect(
      Site.check([
        "page": "{{<basis}}{{$inhout}}x{{/inhout}}{{$kop}}y{{/kop}}{{/basis}}",
        "basis": "{{$inhoud}}{{/inhoud}}{{>boven}}", "boven": "{{$kop}}{{/kop}}",
      ]) == [
        "page:1:14 sjabloon-blok-onbekend 'basis' heeft geen blok 'inhout' | bedoelde u 'inhoud'?"
      ])
  }

  @Test func checksWhatIsPassedToAParentInTheContextOfItsPlace() {
    let basis = "{{#themas}}{{$rij}}{{/rij}}{{/themas}}"
    #expect(
      Site.check(["page": "{{<basis}}{{$rij}}{{naam}}{{/rij}}{{/basis}}", "basis": basis]) == [])
    #expect(
      Site.check(["page": "{{<basis}}{{$rij}}{{neam}}{{/rij}}{{/basis}}", "basis": basis]).count
        == 1)
  }

  @Test func comesToAnEndWithTemplatesThatPutThemselvesIn() {
    #expect(
      Site.check([
        "page": "{{#themas}}{{>deel}}{{/themas}}{{<a}}{{$x}}1{{/x}}{{/a}}",
        "deel": "{{naam}}{{#delen}}{{>deel}}{{/delen}}",
        "a": "{{$x}}{{/x}}{{$y}}{{<b}}{{/b}}{{/y}}", "b": "{{<a}}{{$y}}n{{/y}}{{/a}}",
      ]) == [])
  }

  @Test func namesAPageWithoutTemplate() {
    #expect(
      Site.check(["pages": ""]) == [
        "page:1:1 sjabloon-onbekend er is geen sjabloon 'page' | bedoelde u 'pages'?"
      ])
  }
}
