package import Basis

extension SourceFile {
  /// Where bytes stand at or shortly after a place; for words that were read from a tree that knows
  /// only where their paragraph begins.
  package func span(of words: [UInt8], from place: Int, within limit: Int = 4096) -> SourceSpan? {
    guard let first = words.first, place >= 0 else { return nil }
    let last = min(bytes.count, place + limit) - words.count
    var index = place
    while index <= last {
      if bytes[index] == first, bytes[index..<index + words.count].elementsEqual(words) {
        return SourceSpan(index, index + words.count)
      }
      index += 1
    }
    return nil
  }

  /// Where words stand that the writer wrote as they are: signs behind a `\` mean themselves.
  func unescapedSpan(of words: [UInt8], from place: Int) -> SourceSpan? {
    var place = place
    while let found = span(of: words, from: place) {
      if found.start == 0 || bytes[found.start - 1] != 0x5C { return found }
      place = found.end
    }
    return nil
  }
}
