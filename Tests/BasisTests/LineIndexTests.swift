import Testing

@testable import Basis

@Suite struct LineIndexTests {
  @Test(arguments: [
    "", "a", "a\n", "a\r\nb", "a\rb\r", "\n\n", "\r\n\r\n", "caf\u{E9}\ncafe\u{301} x\r\n👩‍👩‍👧 z",
  ])
  func agreesWithSourcePositionAtEveryByte(text: String) {
    let file = SourceFile(path: "x", text: text)
    let index = LineIndex(file)
    for offset in 0...file.bytes.count {
      let place = index.place(of: SourceSpan(at: offset))
      let position = SourcePosition(of: SourceSpan(at: offset), in: file)
      #expect(place.line == position.line)
      #expect(place.column == position.column)
    }
  }
}
