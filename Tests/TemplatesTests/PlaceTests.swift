import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    "<p title=\"{{titel}}\" class='a {{#isNieuw}}nieuw{{/isNieuw}}'>{{titel}}</p>",
    "<a href=\"{{website}}\">x</a><a href=\"/thema/{{titel}}/\">y</a>",
    "<a href=\"mailto:{{titel}}\">x</a><a href='https://{{titel}}'>x</a>",
    "<li{{#isNieuw}} class=\"nieuw\"{{/isNieuw}}>", "<input {{#isNieuw}}checked{{/isNieuw}}>",
    "<title>{{titel}} < {{aantal}}</title><textarea>{{titel}}</textarea>{{{inhoud}}}",
    "<script type=\"application/ld+json\">{{{gegevens}}}</script>{{titel}}",
    "<script>if (a < b) { \"</p>\" }</script>{{titel}}<style>a > b {}</style>{{titel}}",
    "<!doctype html><!-- a > b -- c <p x=\" -->{{titel}}<!-->{{titel}}<!--a>-->{{titel}}",
    "<br/>{{titel}}<p a=1 b>{{titel}}</p >{{titel}} 1 < 2 {{titel}}",
    "{{#website}}<a href=\"{{.}}\">{{/website}}x{{#website}}</a>{{/website}}",
    "<p data-onclick=\"{{titel}}\" data-href=\"{{titel}}\">",
    "<a href=\"{{#website}}/a/{{.}}{{/website}}\">",
  ])
  func acceptsSafePlaces(page: String) {
    #expect(Site.check(page: page) == [])
  }

  @Test(arguments: [
    ("<p title={{titel}}>", "tussen aanhalingstekens staan"),
    ("<p title=a{{titel}}>", "tussen aanhalingstekens staan"),
    ("<p {{titel}}>", "buiten de waarde van een attribuut"),
    ("<p {{titel}}=\"x\">", "buiten de waarde van een attribuut"),
    ("<h{{aantal}}>", "buiten de waarde van een attribuut"),
    ("<{{titel}}>", "buiten de waarde van een attribuut"),
    ("<script>let x = \"{{titel}}\"</script>", "mag niet in <script> staan"),
    ("<SCRIPT>{{{inhoud}}}</SCRIPT>", "alleen in de tekst van een element"),
    ("<style>{{titel}}</style>", "mag niet in <style> staan"),
    ("<script type=\"application/ld+json\">{{titel}}</script>", "in een <script> met gegevens"),
    ("<!-- {{titel}} -->", "mag niet in HTML-commentaar staan"),
    ("<p onclick=\"{{titel}}\">", "mag niet in het attribuut 'onclick' staan"),
    ("<p OnClick='{{titel}}'>", "mag niet in het attribuut 'onclick' staan"),
    ("<p style=\"color: {{titel}}\">", "mag niet in het attribuut 'style' staan"),
    ("<img srcset=\"{{titel}}\">", "mag niet in het attribuut 'srcset' staan"),
    ("<p title=\"{{{inhoud}}}\">", "alleen in de tekst van een element"),
    ("<title>{{{inhoud}}}</title>", "alleen in de tekst van een element"),
    ("<a href=\"java{{titel}}\">", "kan samen een ander soort adres worden"),
    ("<a href=\"javascript:{{titel}}\">", "kan samen een ander soort adres worden"),
    ("<a href=\"{{titel}}{{titel}}\">", "kan samen een ander soort adres worden"),
    ("{{#isNieuw}}<a href=\"{{/isNieuw}}", "begint en eindigt niet op eenzelfde plaats"),
    ("{{#isNieuw}}<script>{{/isNieuw}}", "begint en eindigt niet op eenzelfde plaats"),
    ("<p {{#isNieuw}}class=\"{{/isNieuw}}a\">", "begint en eindigt niet op eenzelfde plaats"),
    ("<scr{{#isNieuw}}ipt{{/isNieuw}}>", "mag niet uit stukken bestaan"),
    ("<p on{{#isNieuw}}{{/isNieuw}}click=\"{{titel}}\">", "mag niet uit stukken bestaan"),
    ("<p class=\"", "eindigt midden in een HTML-tag"),
  ])
  func refusesPlacesWhereNoTextIsSafe(page: String, text: String) {
    #expect(Site.check(page: page).first?.contains(text) == true)
  }

  @Test func followsThePlaceIntoWhatIsPutIn() {
    #expect(
      Site.check(["page": "<p class=\"{{>a}}\">{{>a}}</p>", "a": "x {{titel}}"]) == [])
    #expect(
      Site.check(["page": "<p {{>a}}>", "a": "x"]).first?.contains("alleen staan in tekst") == true)
    #expect(
      Site.check(["page": "<p class=\"{{>a}}\">", "a": "\" href=\"{{website}}\" class=\""])
        .first?.contains("mag dat niet sluiten") == true)
    #expect(
      Site.check(["page": "{{>a}}</p>", "a": "<p class="]).first?
        .contains("eindigt midden in een HTML-tag") == true)
    #expect(
      Site.check([
        "page": "{{<a}}{{$k}}breed {{titel}}{{/k}}{{$i}}<b>{{titel}}</b>{{/i}}{{/a}}",
        "a": "<p class=\"{{$k}}smal{{/k}}\">{{$i}}{{/i}}</p>",
      ]) == [])
    #expect(
      Site.check([
        "page": "{{<a}}{{$k}}\" onclick=\"{{titel}}{{/k}}{{/a}}", "a": "<p class=\"{{$k}}{{/k}}\">",
      ]).count > 0)
  }
}
