import Basis
import Testing

@testable import leernetwerk

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://a.nl", "https://a.nl/"), ("http://localhost:8000", "http://localhost:8000/"),
    ("https://a.nl/kennis/", "https://a.nl/kennis/"), ("HTTPS://a.nl/x", "HTTPS://a.nl/x/"),
  ])
  func endsTheAddressWithASlash(text: String, address: String) throws {
    #expect(try BaseURL.checked(text) == address)
  }

  @Test(arguments: [
    "", "a.nl", "ftp://a.nl", "https://", "https:///x", "https://a.nl?x", "https://a.nl/#x",
    "https://ik@a.nl", "https://a.nl:x", "https://a.nl/\u{E9}", "https://a b.nl", "https://-",
    "javascript:alert(1)", "https://a.nl/\"",
  ])
  func refusesWhatIsNoAddressOfASite(text: String) {
    #expect(throws: Refusal.self) { try BaseURL.checked(text) }
  }
}
