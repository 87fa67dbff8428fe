import Testing

@testable import Indexing

@Suite struct ShownTextTests {
  @Test func keepsAShortTextOnOneLine() {
    #expect(ShownText.cut("Eén\tregel.\n Nog een.", to: 600) == "Eén regel. Nog een.")
  }

  @Test func endsALongTextBehindASentence() {
    let sentence = String(repeating: "woord ", count: 30) + "einde."
    let cut = ShownText.cut(Array(repeating: sentence, count: 6).joined(separator: " "), to: 600)
    #expect(cut.hasSuffix("einde.") && cut.utf8.count <= 600)
  }

  @Test func endsALongSentenceBehindAWord() {
    let cut = ShownText.cut(String(repeating: "zorgvuldig ", count: 100), to: 600)
    #expect(cut.hasSuffix("zorgvuldig …") && cut.utf8.count <= 604)
  }

  @Test func makesTheSlugThatTheBrowserMakes() {
    #expect(ShownText.slug("Coördinatie: zorg & welzijn") == "coordinatie-zorg-welzijn")
  }
}
