import Testing

@testable import Reading

@Suite struct BareLinkTests {
  private func links(_ text: String) -> [String] {
    BareLinks.find(in: Array(text.utf8)).map { String(decoding: $0.address, as: UTF8.self) }
  }

  /// The examples of GitHub's specification for extended autolinks, and what people type.
  @Test(arguments: [
    ("www.commonmark.org", "http://www.commonmark.org"),
    ("Visit www.commonmark.org/help for more", "http://www.commonmark.org/help"),
    ("Visit www.commonmark.org.", "http://www.commonmark.org"),
    ("Visit www.commonmark.org/a.b.", "http://www.commonmark.org/a.b"),
    (
      "www.google.com/search?q=Markup+(business)",
      "http://www.google.com/search?q=Markup+(business)"
    ),
    (
      "www.google.com/search?q=Markup+(business)))",
      "http://www.google.com/search?q=Markup+(business)"
    ),
    (
      "(www.google.com/search?q=Markup+(business))",
      "http://www.google.com/search?q=Markup+(business)"
    ),
    ("www.google.com/search?q=(business))+ok", "http://www.google.com/search?q=(business))+ok"),
    ("www.google.com/search?q=commonmark&hl=en", "http://www.google.com/search?q=commonmark&hl=en"),
    ("www.google.com/search?q=commonmark&hl;", "http://www.google.com/search?q=commonmark"),
    ("www.commonmark.org/he<lp", "http://www.commonmark.org/he"),
    ("http://commonmark.org", "http://commonmark.org"),
    ("https://encrypted.google.com/search?q=x", "https://encrypted.google.com/search?q=x"),
    ("HTTPS://Voorbeeld.Example", "HTTPS://Voorbeeld.Example"),
    ("*https://voorbeeld.example*", "https://voorbeeld.example"),
    ("\"zie (https://voorbeeld.example/a)\"", "https://voorbeeld.example/a"),
    ("https://voorbeeld.example/a, en", "https://voorbeeld.example/a"),
    ("https://voorbeeld.example/?a=1&b=2!", "https://voorbeeld.example/?a=1&b=2"),
    ("https://voorbeeld.example:8080/a", "https://voorbeeld.example:8080/a"),
    ("https://voorbeeld.example/é", "https://voorbeeld.example/é"),
  ])
  func findsAnAddressWithoutThePunctuationBehindIt(_ text: String, _ address: String) {
    #expect(links(text) == [address])
  }

  @Test(arguments: [
    "awww.voorbeeld.example", "xhttps://voorbeeld.example", "https://", "www.", "http://localhost",
    "https://.voorbeeld", "ftp://voorbeeld.example", "w w w", "info@voorbeeld.example", "",
  ])
  func leavesOtherTextAlone(_ text: String) {
    #expect(links(text).isEmpty)
  }

  @Test func findsMoreThanOne() {
    #expect(
      links("https://een.example en www.twee.example, https://drie.example.") == [
        "https://een.example", "http://www.twee.example", "https://drie.example",
      ])
  }
}
