package import Basis

extension SourceFile {
  /// Whether these bytes stand at a place.
  package func holds(_ words: Span<UInt8>, at place: Int) -> Bool {
    let bytes = self.bytes
    guard place >= 0, place + words.count <= bytes.count else { return false }
    for offset in words.indices where bytes[place + offset] != words[offset] { return false }
    return true
  }

  /// The first place in a range at which these bytes begin; they may go on behind the range.
  package func place(of words: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard !words.isEmpty else { return nil }
    let bytes = self.bytes
    let first = words[0]
    var index = max(0, range.lowerBound)
    let end = min(range.upperBound, bytes.count - words.count + 1)
    while index < end {
      if bytes[index] == first, holds(words, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Where bytes stand at or shortly after a place; for words that were read from a tree that knows
  /// only where their paragraph begins.
  package func span(of words: Span<UInt8>, from place: Int, within limit: Int = 4096) -> SourceSpan?
  {
    guard place >= 0 else { return nil }
    let last = min(bytes.count, place + limit) - words.count
    guard place <= last else { return nil }
    return self.place(of: words, in: place..<last + 1).map { SourceSpan($0, $0 + words.count) }
  }

  package func span(of words: String, from place: Int) -> SourceSpan? {
    span(of: words.utf8Span.span, from: place)
  }

  /// Where words stand that the writer wrote as they are: signs behind a `\` mean themselves.
  func unescapedSpan(of words: [UInt8], from place: Int) -> SourceSpan? {
    var place = place
    while let found = span(of: words.span, from: place) {
      if found.start == 0 || bytes[found.start - 1] != 0x5C { return found }
      place = found.end
    }
    return nil
  }
}
