extension ArcDiagram {
  /// - Parameter heading: the id of the heading on the page that names the drawing.
  ///
  /// To a screen reader it is a list of links, each with what it means. The arcs are for the eye; a
  /// table on the page says the same. A node and its arcs share a class (`k3`, `bij-3`), so that the
  /// arcs of the name that has the focus can stand out.
  package func svg(labelledBy heading: String) -> SVG {
    let layout = layout()
    var svg = SVGWriter()
    svg.open(
      "svg",
      [
        "class": "net", "viewBox": "0 0 \(Layout.width) \(layout.height)",
        "width": "\(Layout.width)", "height": "\(layout.height)", "focusable": "false",
      ])
    draw(layout, into: &svg)
    svg.open("g", ["role": "list", "aria-labelledby": heading])
    for (number, row) in layout.rows.enumerated() { draw(row, number, into: &svg) }
    svg.close("g")
    svg.close("svg")
    return SVG(svg.bytes)
  }

  private func draw(_ layout: Layout, into svg: inout SVGWriter) {
    var rows: [Int: (number: Int, middle: Int)] = [:]
    for (number, row) in layout.rows.enumerated() { rows[row.node] = (number, row.middle) }
    let heaviest = arcs.map(\.weight).max() ?? 1
    let room = Layout.width - Layout.axis - 8
    let longest =
      arcs.compactMap { arc in
        if let from = rows[arc.from], let to = rows[arc.to] {
          abs(from.middle - to.middle)
        } else {
          nil
        }
      }.max() ?? 1
    svg.open("g", ["aria-hidden": "true"])
    // The light ones first, so that the heavy ones lie on top.
    for arc in arcs.enumerated().sorted(by: {
      ($0.element.weight, $1.offset) < ($1.element.weight, $0.offset)
    }).map(\.element) {
      guard let from = rows[arc.from], let to = rows[arc.to] else { continue }
      let (upper, lower) = (min(from.middle, to.middle), max(from.middle, to.middle))
      let height = (lower - upper) / 2
      let width = max(14, room * ArcDiagram.root(lower - upper) / ArcDiagram.root(longest))
      svg.open(
        "path",
        [
          "class": "boog bij-\(from.number) bij-\(to.number)",
          "d": "M\(Layout.axis) \(upper)A\(width) \(height) 0 0 1 \(Layout.axis) \(lower)",
          "stroke-width": "\(1 + 7 * arc.weight / max(1, heaviest))",
        ])
      svg.text("title", [:], arc.meaning)
      svg.close("path")
    }
    svg.close("g")
  }

  /// The square root in tenths: short arcs lie apart from each other, the longest one still fits.
  private static func root(_ length: Int) -> Int {
    var root = 1
    while (root + 1) * (root + 1) <= length * 100 { root += 1 }
    return root
  }

  private func draw(_ row: Layout.Row, _ number: Int, into svg: inout SVGWriter) {
    let node = nodes[row.node]
    let largest = nodes.map(\.size).max() ?? 1
    svg.open("g", ["role": "listitem"])
    svg.open(
      "a",
      [
        "class": "knoop k\(number)", "href": node.address,
        "aria-label": "\(node.name): \(node.meaning)",
      ])
    // Gives the link the whole row, so that a finger finds it.
    svg.mark(
      "rect",
      [
        "class": "vlakje", "x": "2", "y": "\(row.top + 1)", "width": "\(Layout.axis + 8)",
        "height": "\(row.height - 2)",
      ])
    let first = row.middle - (row.lines.count - 1) * Layout.lineHeight / 2 + 5
    for (line, words) in row.lines.enumerated() {
      svg.text(
        "text",
        [
          "x": "\(Layout.labelEnd)", "y": "\(first + line * Layout.lineHeight)",
          "text-anchor": "end",
        ], words)
    }
    svg.mark(
      "circle",
      [
        "cx": "\(Layout.axis)", "cy": "\(row.middle)",
        "r": "\(3 + 5 * node.size / max(1, largest))",
      ])
    svg.close("a")
    svg.close("g")
  }
}
