import Templates
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
  ])
  func findsASignAtEveryPlace(sign: String, escaped: String) {
    // What differs from it in one bit is behind it: there the look at eight bytes is not sure.
    for bit in 0..<7 {
      let next = String(UnicodeScalar((sign.utf8.first ?? 0) ^ 1 << bit))
      var escapedNext: [UInt8] = []
      HTMLEscape.append(next, to: &escapedNext)
      for place in 0..<20 {
        let (start, end) = (String(repeating: "a", count: place), String(repeating: "é", count: 6))
        var out: [UInt8] = []
        HTMLEscape.append(start + sign + next + end, to: &out)
        #expect(out == Array((start + escaped).utf8) + escapedNext + Array(end.utf8))
      }
    }
  }

  @Test(
    arguments: ["\"", "'", "<", ">", "&"],
    ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{338}", "\u{20DD}"])
  func escapesACharacterThatCarriesAMark(character: String, mark: String) throws {
    let escaped = ["\"": "&quot;", "'": "&#39;", "<": "&lt;", ">": "&gt;", "&": "&amp;"]
    var view = PageView()
    view.titel = character + mark + " onmouseover=alert(1) x="
    let expected = (escaped[character] ?? "") + mark + " onmouseover=alert(1) x="
    #expect(
      Array(try Site.render("<p title=\"{{titel}}\">{{titel}}</p>", view).utf8)
        == Array("<p title=\"\(expected)\">\(expected)</p>".utf8))
  }

  @Test(arguments: [
    ("https://a.nl/?a=1&b=2", "https://a.nl/?a=1&amp;b=2"), ("HTTP://a.nl", "HTTP://a.nl"),
    ("mailto:a@b.nl", "mailto:a@b.nl"), ("#kop", "#kop"), ("/a b/é", "/a%20b/%C3%A9"),
    ("a/b:c", "a/b:c"), ("?q=a:b", "?q=a:b"), ("a%20b", "a%20b"), ("'\"<>", "&#39;%22%3C%3E"),
    ("", ""), ("javascript:alert(1)", "#"), ("JaVaScRiPt:x", "#"), ("java\nscript:x", "#"),
    (" javascript:x", "#"), ("\u{1}javascript:x", "#"), ("data:text/html,x", "#"),
    ("//kwaad.nl", "#"), ("/\\kwaad.nl", "#"), ("\\\\kwaad.nl", "#"), ("vbscript:x", "#"),
    ("javascript\u{301}:x", "#"), ("tel:12", "#"), ("/a\tb", "/a%09b"),
  ])
  func letsOnlySafeAddressesThrough(address: String, expected: String) throws {
    var view = PageView()
    view.website = address
    #expect(
      try Site.render("<a href=\"{{website}}\">{{#website}}<img src='{{.}}'>{{/website}}", view)
        == "<a href=\"\(expected)\"><img src='\(expected)'>")
  }

  @Test func keepsALaterPartOfAnAddressOnThisSite() throws {
    var view = PageView()
    view.titel = "/kwaad.nl/a b"
    #expect(
      try Site.render("<a href=\"/{{titel}}\"><a href=\"/x?{{titel}}\">", view)
        == "<a href=\"/%2Fkwaad.nl/a%20b\"><a href=\"/x?/kwaad.nl/a%20b\">")
  }

  @Test func knowsAnAddressAfterASectionInTheTag() throws {
    var view = PageView()
    view.website = "javascript:alert(1)"
    #expect(
      try Site.render("<a{{#isNieuw}} class=\"x\"{{/isNieuw}} href=\"{{website}}\">", view)
        == "<a class=\"x\" href=\"#\">")
  }

  @Test func letsOnlyMarkupThroughUnescaped() throws {
    #expect(try Site.render("{{{inhoud}}}{{titel}}") == "<p>inhoud</p>Titel")
    #expect(try Site.render("{{inhoud}}") == "&lt;p&gt;inhoud&lt;/p&gt;")
  }
}
