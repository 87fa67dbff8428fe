internal import Reading

extension PageWriter {
  /// A wide table scrolls in a region of its own, which the keyboard can reach and which has a name
  /// that no other has.
  mutating func startTable(_ node: Markdown.Node) {
    tables += 1
    let name = tables == 1 ? "Tabel" : "Tabel \(tables)"
    start(
      node,
      "<div class=\"tabel\" role=\"region\" aria-label=\"\(name)\" tabindex=\"0\">\n<table>\n",
      "</table>\n</div>\n")
  }

  mutating func startRow(_ node: Markdown.Node) {
    if node.isHeader {
      start(node, "<thead>\n<tr>", "</tr>\n</thead>\n")
      open[open.count - 1].isHeader = true
      return
    }
    if let last = open.last, last.kind == .table, !last.hasBody {
      write("<tbody>\n")
      open[open.count - 1].hasBody = true
    }
    start(node, "<tr>", "</tr>\n")
  }

  mutating func startCell(_ index: Int, _ node: Markdown.Node) {
    let isEmpty = Int(node.end) == index + 1
    let isHeader = open.last?.isHeader == true && !isEmpty
    let name =
      switch node.alignment {
      case .none: ""
      case .left: " class=\"links\""
      case .center: " class=\"midden\""
      case .right: " class=\"rechts\""
      }
    if isHeader {
      start(node, "<th scope=\"col\"\(name)>", "</th>")
    } else {
      start(node, "<td\(name)>", "</td>")
    }
  }
}
