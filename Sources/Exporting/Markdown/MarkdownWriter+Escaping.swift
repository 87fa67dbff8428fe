internal import Basis

extension MarkdownWriter {
  mutating func escape(_ text: String) { escape(text.utf8Span.span) }

  /// Text such that none of its signs means anything to Markdown.
  ///
  /// - Parameter beforeLink: whether a link follows, which a `!` would make an image.
  mutating func escape(_ text: Span<UInt8>, beforeLink: Bool = false) {
    var done = 0
    if isLineStart {
      while done < text.count, text[done] == 0x20 || text[done] == 0x09 { done += 1 }
    }
    let start = done
    guard start < text.count else { return }
    if isPrefixDue { putPrefix() }
    let mayMean = MarkdownWriter.mayMean
    let table = mayMean.span
    // At the start of a line more signs mean something.
    var index = isLineStart ? start : MarkdownWriter.place(in: text, from: start, of: table)
    while index < text.count {
      if needsEscape(text[index], at: index, in: text, from: start, beforeLink: beforeLink) {
        out.append(text.extracting(done..<index))
        out.append(0x5C)
        done = index
      }
      index = MarkdownWriter.place(in: text, from: index + 1, of: table)
    }
    out.append(text.extracting(done..<text.count))
    isLineStart = false
  }

  /// - Parameter start: where the text begins, behind white space that was dropped.
  private func needsEscape(
    _ byte: UInt8, at index: Int, in text: Span<UInt8>, from start: Int, beforeLink: Bool
  ) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : nil
    let isFirst = isLineStart && index == start
    switch byte {
    // \ ` * [ ] < | ~
    case 0x5C, 0x60, 0x2A, 0x5B, 0x5D, 0x3C, 0x7C, 0x7E: return true
    // In the middle of a word it means nothing.
    case 0x5F:
      let isInside =
        index > start && MarkdownWriter.isWord(text[index - 1])
        && next.map(MarkdownWriter.isWord) == true
      return !isInside
    case 0x26: return MarkdownWriter.isEntity(text, at: index)
    case 0x21: return next == nil && beforeLink
    case 0x23: return oneLine > 0 || isFirst
    // > + - = :
    case 0x3E, 0x2B, 0x2D, 0x3D, 0x3A: return isFirst
    // A number with a point or bracket at the start of a line begins a list.
    case 0x2E, 0x29:
      guard isLineStart, index > start, next == nil || next == 0x20 || next == 0x09 else {
        return false
      }
      for place in start..<index where text[place] < 0x30 || text[place] > 0x39 { return false }
      return true
    default: return false
    }
  }

  /// Whether a text goes on as `&amp;` or `&#38;` do.
  static func isEntity(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard text[index] == 0x26 else { return false }
    var end = index + 1
    while end < text.count, isWord(text[end]) || text[end] == 0x23 { end += 1 }
    // The end of the text may go on in the next node.
    return end == text.count || text[end] == 0x3B
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

  /// The first place from an index on with a byte of the table; the end when there is none.
  @inline(__always)
  private static func place(
    in text: Span<UInt8>, from start: Int, of table: Span<Bool>
  ) -> Int {
    var index = start
    while index < text.count, !table[Int(text[index])] { index += 1 }
    return index
  }
}
