import Testing

@testable import Indexing

@Suite struct FoldedTextTests {
  /// Letters, signs and marks of all the ways that a text is folded: by the table, letter by letter,
  /// and as a whole.
  private static let signs: [String] = [
    "a", "Z", "é", "Ÿ", "ß", "Æ", "œ", "Ø", "đ", "Ł", "ĳ", "ﬁ", "º", "²", "½", "\u{AD}", "\u{A0}",
    "\u{301}", "\u{2019}", "\u{2011}", "–", "…", "€", "™", "Ω", "Ж", "İ", "ſ", "漢", "e\u{308}", "😀",
    " ", "\n", "/", "-", ".", "'", "\u{2003}", "ａ", "ǆ",
  ]

  /// Texts that are the same on each run.
  private static func texts() -> [String] {
    var state: UInt64 = 1
    return (0..<2000).map { _ in
      (0..<12).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return signs[Int(state >> 33) % signs.count]
      }.joined()
    }
  }

  /// White space aside, which no word holds.
  @Test func foldsFastAsItFoldsExactly() {
    func words(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
      text.split { $0 == 0x20 || $0 == 0x0A }
    }
    for text in Self.texts() {
      #expect(
        words(WordSplitter.folded(text)) == words(WordSplitter.exactlyFolded(text)), "\(text)")
    }
  }

  @Test func namesThePiecesThatAreNotWrittenAsTheirForm() {
    var folded = FoldedText()
    let text = Array("De GGZ en/of coördinatie van E-health, Ja".utf8)
    folded.fold(text.span)
    #expect(
      folded.pieces.map { String(decoding: text[$0.range], as: UTF8.self) }
        == ["GGZ", "coördinatie", "E-health,"])
  }
}
