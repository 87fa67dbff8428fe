import Testing

@testable import Indexing

@Suite struct ShownTextTests {
  private func cut(_ text: String) -> String {
    String(decoding: ShownText.cut(Array(text.utf8), to: 600), as: UTF8.self)
  }

  @Test func keepsAShortTextOnOneLine() {
    #expect(cut("Eén\tregel.\n Nog een.") == "Eén regel. Nog een.")
  }

  @Test func takesTheSpacesOfTypesettersForSpaces() {
    #expect(cut("10\u{A0}000 – ja\u{2003}en\u{2009}nee…") == "10 000 – ja en nee…")
  }

  @Test func endsALongTextBehindASentence() {
    let sentence = String(repeating: "woord ", count: 30) + "einde."
    let cut = cut(Array(repeating: sentence, count: 6).joined(separator: " "))
    #expect(cut.hasSuffix("einde.") && cut.utf8.count <= 600)
  }

  @Test func endsALongSentenceBehindAWord() {
    let cut = cut(String(repeating: "zorgvuldig ", count: 100))
    #expect(cut.hasSuffix("zorgvuldig …") && cut.utf8.count <= 604)
  }

  @Test func makesTheSlugThatTheBrowserMakes() {
    let slug = ShownText.slug("Coördinatie: zorg & welzijn")
    #expect(String(decoding: slug, as: UTF8.self) == "coordinatie-zorg-welzijn")
  }
}
