extension MarkdownWriter {
  /// Text such that none of its signs means anything to Markdown.
  ///
  /// - Parameter beforeLink: whether a link follows, which a `!` would make an image.
  mutating func escape(_ text: ArraySlice<UInt8>, beforeLink: Bool = false) {
    var text = text
    if isLineStart { text = text.drop { $0 == 0x20 || $0 == 0x09 } }
    guard !text.isEmpty else { return }
    var done = text.startIndex
    for index in text.indices {
      let byte = text[index]
      guard MarkdownWriter.mayMean[Int(byte)] || index == text.startIndex && isLineStart else {
        continue
      }
      if needsEscape(byte, at: index, in: text, beforeLink: beforeLink) {
        put(text[done..<index])
        put(0x5C)
        done = index
      }
    }
    put(text[done...])
    isLineStart = false
  }

  private func needsEscape(
    _ byte: UInt8, at index: Int, in text: ArraySlice<UInt8>, beforeLink: Bool
  ) -> Bool {
    let next = index + 1 < text.endIndex ? text[index + 1] : nil
    switch byte {
    // \ ` * [ ] < | ~
    case 0x5C, 0x60, 0x2A, 0x5B, 0x5D, 0x3C, 0x7C, 0x7E: return true
    // In the middle of a word it means nothing.
    case 0x5F:
      let isInside =
        index > text.startIndex && MarkdownWriter.isWord(text[index - 1])
        && next.map(MarkdownWriter.isWord) == true
      return !isInside
    case 0x26: return MarkdownWriter.isEntity(text[index...])
    case 0x21: return next == nil && beforeLink
    case 0x23: return oneLine > 0 || isFirst(index, in: text)
    // > + - = :
    case 0x3E, 0x2B, 0x2D, 0x3D, 0x3A: return isFirst(index, in: text)
    // A number with a point or bracket at the start of a line begins a list.
    case 0x2E, 0x29:
      let isNumber = isLineStart && text[..<index].allSatisfy { (0x30...0x39).contains($0) }
      return isNumber && index > text.startIndex && (next == nil || next == 0x20 || next == 0x09)
    default: return false
    }
  }

  /// Whether a text begins as `&amp;` or `&#38;` does.
  static func isEntity(_ text: ArraySlice<UInt8>) -> Bool {
    let name = text.dropFirst().prefix { isWord($0) || $0 == 0x23 }
    // The end of the text may go on in the next node.
    return text.first == 0x26 && (name.endIndex == text.endIndex || text[name.endIndex] == 0x3B)
  }

  private func isFirst(_ index: Int, in text: ArraySlice<UInt8>) -> Bool {
    isLineStart && index == text.startIndex
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static let mayMean: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "\\`*[]<|~_&!#.)".utf8 { table[Int(byte)] = true }
    return table
  }()
}
