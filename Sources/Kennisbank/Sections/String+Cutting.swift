extension String {
  /// Without ASCII white space at both ends.
  package var trimmed: String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard let first = utf8.first, let final = utf8.last else { return "" }
    if !isSpace(first), !isSpace(final) { return self }
    guard let start = utf8.firstIndex(where: { !isSpace($0) }),
      let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[start...last])
  }

  /// What stands before and after the first of a few characters, whatever marks follow them.
  func cut(at separator: String) -> (before: String, after: String)? {
    let bytes = utf8Span.span
    let wanted = separator.utf8Span.span
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
      var length = 1
      while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
      if length < wanted.count { continue }
      let cut = utf8.index(utf8.startIndex, offsetBy: start)
      let end = utf8.index(cut, offsetBy: length)
      return (String(self[..<cut]), String(self[end...]))
    }
    return nil
  }

  /// `name (words)`, cut at the last bracket that opens.
  var endInBrackets: (name: String, words: String)? {
    guard utf8.last == 0x29, let open = utf8.lastIndex(of: 0x28) else { return nil }
    let words = self[utf8.index(after: open)..<utf8.index(before: endIndex)]
    return (String(self[..<open]), String(words))
  }
}
