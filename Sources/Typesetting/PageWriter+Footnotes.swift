internal import Reading
package import Templates

extension PageWriter {
  /// In the words of another page the mark is left out: the note stands there.
  mutating func footnoteReference(_ node: Markdown.Node) {
    guard !isQuoting, node.number > 0 else { return }
    let (number, reference) = notes.refer(to: node.number)
    write("<sup class=\"noot\" id=\"\(FootnoteNumbers.backID(number, reference))\">")
    // A link cannot stand in a link.
    let isInLink = open.contains { $0.kind == .link && !$0.endTag.isEmpty }
    if !isInLink {
      write("<a href=\"")
      // In a mail the note is meant that stands on the page: mail programs know no places.
      if road.isAway { write(escaping: road.address(of: road.from)) }
      write("#\(FootnoteNumbers.id(number))\">")
    }
    write("<span class=\"alleen-hoorbaar\">Voetnoot </span>\(number)")
    write(isInLink ? "</sup>" : "</a></sup>")
  }

  /// The footnotes that the texts so far refer to; to be asked for when all texts are written.
  package mutating func footnotes() -> Markup? {
    guard !notes.order.isEmpty else { return nil }
    var definitions: [Int: Range<Int>] = [:]
    for (index, node) in map.body.nodes.enumerated() where node.kind == .footnoteDefinition {
      definitions[node.number] = index + 1..<Int(node.end)
    }
    out.removeAll(keepingCapacity: true)
    write("<section class=\"voetnoten\" aria-labelledby=\"noot_kop\">\n")
    write("<h2 id=\"noot_kop\">Voetnoten</h2>\n<ol>\n")
    // A note may refer to a further one, which then joins the list.
    var next = 0
    while next < notes.order.count {
      let definition = notes.order[next]
      next += 1
      write("<li id=\"\(FootnoteNumbers.id(next))\">\n")
      if let range = definitions[definition] { render(range) }
      if !road.isAway { backLinks(next, count: notes.count(of: definition)) }
      write("</li>\n")
    }
    write("</ol>\n</section>\n")
    return Markup(out)
  }

  private mutating func backLinks(_ number: Int, count: Int) {
    write("<p class=\"noot-terug\">")
    for reference in 1...max(1, count) {
      if reference > 1 { write(" ") }
      write("<a href=\"#\(FootnoteNumbers.backID(number, reference))\">Terug naar de tekst")
      write(reference > 1 ? " (\(reference))</a>" : "</a>")
    }
    write("</p>\n")
  }
}
