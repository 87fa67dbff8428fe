internal import Reading
private import Templates

extension PageWriter {
  mutating func enterInline(_ index: Int, _ node: Markdown.Node) -> Int {
    switch node.kind {
    case .text: text(map.body.bytes(node.text))
    case .softBreak: write("\n")
    case .lineBreak: write("<br>\n")
    case .code:
      write("<code>")
      HTMLEscape.append(map.body.bytes(node.text), to: &out)
      write("</code>")
    case .emphasis: start(node, "<em>", "</em>")
    case .strong: start(node, "<strong>", "</strong>")
    case .strikethrough: start(node, "<del>", "</del>")
    case .link: startLink(index, node)
    case .image:
      image(index, node)
      return Int(node.end)
    case .footnoteReference: footnoteReference(node)
    default: break
    }
    return index + 1
  }

  /// Text with the first use of each abbreviation explained.
  mutating func text(_ bytes: ArraySlice<UInt8>) {
    guard !abbreviations.isEmpty, open.last?.isPlain != true else {
      HTMLEscape.append(bytes, to: &out)
      return
    }
    var done = bytes.startIndex
    var from = bytes.startIndex
    while let found = abbreviations.next(in: bytes, from: from) {
      from = found.range.upperBound
      guard explained.insert(found.entry.number).inserted else { continue }
      HTMLEscape.append(bytes[done..<found.range.lowerBound], to: &out)
      write("<abbr title=\"")
      write(escaping: found.entry.title)
      write("\">")
      HTMLEscape.append(found.entry.bytes[...], to: &out)
      write("</abbr>")
      done = found.range.upperBound
    }
    HTMLEscape.append(bytes[done...], to: &out)
  }
}
