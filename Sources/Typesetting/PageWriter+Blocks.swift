internal import Reading
private import Templates

extension PageWriter {
  /// Writes what a node begins with, and the whole node when it has no children to go into.
  /// - Returns: the node to go on with.
  mutating func enter(_ index: Int, _ node: Markdown.Node) -> Int {
    switch node.kind {
    case .paragraph: startParagraph(node)
    case .heading: startHeading(index, node)
    case .blockQuote: start(node, "<blockquote>\n", "</blockquote>\n")
    case .list: startList(node)
    case .item: startItem(node)
    case .codeBlock: codeBlock(node)
    case .thematicBreak: write("<hr>\n")
    case .table: startTable(node)
    case .tableRow: startRow(node)
    case .tableCell: startCell(index, node)
    case .footnoteDefinition: return Int(node.end)
    default: return enterInline(index, node)
    }
    return index + 1
  }

  mutating func start(_ node: Markdown.Node, _ tag: String, _ endTag: String) {
    write(tag)
    open.append(
      OpenNode(
        kind: node.kind, end: Int(node.end), endTag: endTag, isPlain: open.last?.isPlain ?? false))
  }

  mutating func close() {
    guard let last = open.popLast() else { return }
    if last.hasBody { write("</tbody>\n") }
    write(last.endTag)
  }

  private mutating func startParagraph(_ node: Markdown.Node) {
    if let last = open.last, last.kind == .item, last.isTight {
      start(node, "", "\n")
    } else {
      start(node, "<p>", "</p>\n")
    }
  }

  /// Level 1 is for the title of the page. In the words of another page a heading would break the
  /// outline of this one.
  private mutating func startHeading(_ index: Int, _ node: Markdown.Node) {
    if isQuoting {
      start(node, "<p class=\"kop\">", "</p>\n")
    } else {
      let level = min(6, max(2, node.level))
      start(node, "<h\(level)", "</h\(level)>\n")
      if let id = map.headingID(of: index), !reserved.contains(id) {
        write(" id=\"")
        write(escaping: id)
        write("\"")
      }
      write(">")
    }
    open[open.count - 1].isPlain = true
  }

  private mutating func startList(_ node: Markdown.Node) {
    if node.isOrdered {
      start(node, node.start == 1 ? "<ol>\n" : "<ol start=\"\(node.start)\">\n", "</ol>\n")
    } else {
      start(node, "<ul>\n", "</ul>\n")
    }
    open[open.count - 1].isTight = node.isTight
  }

  /// A task shows its state as a sign and, for who hears the page, as a word; a control that cannot
  /// be used would only mislead.
  private mutating func startItem(_ node: Markdown.Node) {
    let isTight = open.last?.isTight ?? true
    guard let isDone = node.isDone else {
      start(node, "<li>", "</li>\n")
      open[open.count - 1].isTight = isTight
      return
    }
    start(node, "<li class=\"taak\">", "</li>\n")
    open[open.count - 1].isTight = isTight
    write("<span class=\"taakteken\" aria-hidden=\"true\">\(isDone ? "☑" : "☐") </span>")
    write("<span class=\"alleen-hoorbaar\">\(isDone ? "gedaan: " : "te doen: ")</span>")
  }

  private mutating func codeBlock(_ node: Markdown.Node) {
    write("<pre tabindex=\"0\"><code")
    let language = map.body.bytes(node.title).prefix { $0 != 0x20 }
    if PageWriter.isLanguage(language) {
      write(" class=\"language-")
      out.append(contentsOf: language)
      write("\"")
    }
    write(">")
    HTMLEscape.append(map.body.bytes(node.text), to: &out)
    write("</code></pre>\n")
  }

  private static func isLanguage(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...20).contains(bytes.count)
      && bytes.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x2B, 0x23, 0x2D: true
        default: false
        }
      }
  }
}
