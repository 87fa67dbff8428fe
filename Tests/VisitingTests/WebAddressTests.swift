import Testing

@testable import Visiting

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://Voorbeeld.Example", "https://voorbeeld.example/"),
    ("HTTP://voorbeeld.example:8080/Pad?q=1#deel", "http://voorbeeld.example:8080/Pad?q=1"),
    ("https://voorbeeld.example?q=1", "https://voorbeeld.example/?q=1"),
    ("https://voorbeeld.example/caf\u{E9}/a b", "https://voorbeeld.example/caf%C3%A9/a%20b"),
    ("https://voorbeeld.example/%7Ex{1}", "https://voorbeeld.example/%7Ex%7B1%7D"),
    ("https://voorbeeld.example#boven", "https://voorbeeld.example/"),
  ])
  func isAskedInOneForm(written: String, asked: String) {
    #expect(WebAddress(written)?.text == asked)
  }

  @Test(arguments: [
    "mailto:info@voorbeeld.example", "ftp://voorbeeld.example/", "file:///etc/passwd", "https:///x",
    "https://naam:wachtwoord@voorbeeld.example/", "https://voorbeeld.example:99999999/",
    "https://voorbeeld.example:80a/", "//voorbeeld.example/", "voorbeeld.example", "",
    "https://voorbeeld.example\r\nX: y", "javascript://voorbeeld.example/",
    "https://voorbeeld.example/" + String(repeating: "a", count: 8000),
  ])
  func refusesWhatIsNoWebsite(written: String) {
    #expect(WebAddress(written) == nil)
  }

  @Test func knowsHostOriginAndFrontPage() throws {
    let address = try #require(WebAddress("https://A.example:8443/x"))
    #expect(address.host == "a.example")
    #expect(address.origin == "https://a.example:8443")
    #expect(!address.isFront)
    #expect(WebAddress("https://a.example")?.isFront == true)
  }
}
