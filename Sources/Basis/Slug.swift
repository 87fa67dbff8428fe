/// The address of a page for ever: `[a-z0-9]` words joined by `-`. This is the only door.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  /// Refuses every text that is not a slug as it stands.
  package init?(_ text: String) {
    var wordLength = 0
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: wordLength += 1
      case 0x2D where wordLength > 0: wordLength = 0
      default: return nil
      }
    }
    guard wordLength > 0, text.utf8.count <= 100 else { return nil }
    self.text = text
  }

  /// The slug that a title would get; `nil` when no letter or digit is left.
  package init?(title: String) {
    var words = Folding.slugText(title)
    if words.utf8.count > 100 {
      words = String(decoding: Array(words.utf8.prefix(100)), as: UTF8.self)
      while words.utf8.last == 0x2D { words.removeLast() }
    }
    self.init(words)
  }

  package var description: String { text }

  package static func < (left: Slug, right: Slug) -> Bool {
    left.text.precedes(right.text)
  }
}
