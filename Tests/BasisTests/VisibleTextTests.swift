import Basis
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("gewoon", "gewoon"), ("caf\u{E9} 👩‍👩‍👧", "caf\u{E9} 👩‍👩‍👧"), ("a\tb", "a\\u{9}b"),
    ("\u{1b}[2J", "\\u{1b}[2J"), ("a\u{301}\u{202E}b", "a\u{301}\\u{202e}b"),
    ("\u{9B}31m", "\\u{9b}31m"), ("x\u{200B}y\u{FEFF}", "x\\u{200b}y\\u{feff}"),
  ])
  func showsWhatWouldStayHidden(text: String, shown: String) {
    #expect(VisibleText.of(text) == shown)
  }

  @Test func hidesNoOtherSigns() {
    let hidden = [0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069]
    let single: Set = [0x61C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF]
    for value in Array(0...0x3000) + Array(0xFE00...0x10010) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let isHidden = single.contains(value) || hidden.contains { $0.contains(value) }
      #expect((VisibleText.of("é\(scalar)") == "é\(scalar)") == !isHidden, "\(value)")
    }
  }

  @Test(arguments: [
    ("abc", 3), ("e\u{301}", 1), ("\u{4E2D}\u{6587}", 4), ("👩‍👩‍👧", 2), ("\u{2764}\u{FE0F}", 2),
    ("", 0),
  ])
  func measuresColumns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
