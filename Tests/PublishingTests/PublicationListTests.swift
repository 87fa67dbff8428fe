import Testing
import Writing

@testable import Publishing

@Suite struct PublicationListTests {
  @Test func readsWhatItWrites() throws {
    let list = PublicationList(
      current: [try path("index.html"), try path("assets/2.js")], kept: [try path("assets/1.js")],
      isUnderway: true)
    #expect(
      String(decoding: list.bytes, as: UTF8.self)
        == "leernetwerk publicatie 1\n! bezig\nassets/2.js\nindex.html\n- assets/1.js\n")
    #expect(PublicationList(list.bytes) == list)
  }

  @Test func knowsASiteThatWasCopiedByHand() throws {
    let list = PublicationList(Array("leernetwerk 1\nindex.html\n".utf8))
    #expect(list == PublicationList(current: [try path("index.html")]))
  }

  @Test(arguments: ["", "\n", "leernetwerk", "leernetwerk publicatie 2\nindex.html\n", "<html>"])
  func refusesWhatIsNoList(text: String) {
    #expect(PublicationList(Array(text.utf8)) == nil)
  }

  /// Whatever somebody writes in it, a line never leads out of the folder or to a file of a host.
  @Test(arguments: [
    "../index.html", "/etc/passwd", "a/../../b", ".htaccess/../..", "a//b", "- ../b", "a\u{0}b",
    "LEESMIJ.txt",
  ])
  func skipsALineThatNoPublicationWrites(line: String) {
    let list = PublicationList(Array("leernetwerk publicatie 1\n\(line)\n".utf8))
    #expect(list?.all == [])
  }

  private func path(_ text: String) throws -> OutputPath { try #require(OutputPath(text)) }
}
