import Testing

@testable import Drawing

@Suite struct ArcDiagramTests {
  private func node(_ name: String, size: Int = 1) -> ArcDiagram.Node {
    ArcDiagram.Node(
      name: name, address: "../\(name.lowercased())/index.html", size: size, meaning: "\(size) keer"
    )
  }

  private func arc(_ from: Int, _ to: Int, _ weight: Int) -> ArcDiagram.Arc {
    ArcDiagram.Arc(from: from, to: to, weight: weight, meaning: "\(from) en \(to): \(weight)")
  }

  private func text(_ diagram: ArcDiagram) -> String {
    String(decoding: diagram.svg(labelledBy: "kop").bytes, as: UTF8.self)
  }

  @Test func putsWhatBelongsTogetherNextToEachOther() {
    // Two groups, told in turns; the heaviest links end up as neighbours.
    let arcs = [arc(0, 2, 9), arc(1, 3, 9), arc(2, 4, 5), arc(3, 5, 5), arc(0, 4, 1)]
    let order = ArcOrder.order(count: 6, arcs: arcs)
    #expect(order.sorted() == [0, 1, 2, 3, 4, 5])
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    for arc in arcs where arc.weight > 1 {
      #expect(abs((place[arc.from] ?? 0) - (place[arc.to] ?? 0)) == 1, "\(arc)")
    }
    #expect(Set(order.prefix(3)) == [0, 2, 4])
  }

  @Test func keepsEveryNodeOnceWhateverTheLinks() {
    for count in 0..<9 {
      var arcs: [ArcDiagram.Arc] = []
      for from in 0..<max(0, count - 1) {
        for to in from + 1..<count where (from * 7 + to * 5) % 3 != 0 {
          arcs.append(arc(from, to, (from * to) % 4 + 1))
        }
      }
      #expect(ArcOrder.order(count: count, arcs: arcs).sorted() == Array(0..<count))
      #expect(ArcOrder.order(count: count, arcs: arcs) == ArcOrder.order(count: count, arcs: arcs))
    }
  }

  @Test func givesEveryNameARowThatAFingerFinds() {
    let names = [
      "Buurts", "Aanbieders van opvang en beschermd wonen in de hele regio Kennemerland", "A", "WW",
    ]
    let layout = ArcDiagram(nodes: names.map { node($0) }, arcs: [arc(0, 1, 2)]).layout()
    #expect(layout.rows.count == 4)
    for (row, next) in zip(layout.rows, layout.rows.dropFirst()) {
      #expect(row.top + row.height <= next.top)
    }
    for row in layout.rows {
      // The drawing is shown at 288 of its 340 pixels where the window is narrowest.
      #expect((row.height - 2) * 288 / 340 >= 24)
      #expect(row.lines.joined(separator: " ") == names[row.node])
      #expect(row.lines.count * ArcDiagram.Layout.lineHeight <= row.height)
    }
    #expect(layout.rows.contains { $0.lines.count > 2 })
  }

  @Test func linksEveryNameAndTellsWhatItMeans() {
    let svg = text(
      ArcDiagram(nodes: [node("Een", size: 4), node("Twee")], arcs: [arc(0, 1, 3)]))
    #expect(svg.contains("href=\"../een/index.html\" aria-label=\"Een: 4 keer\""))
    #expect(svg.contains("href=\"../twee/index.html\" aria-label=\"Twee: 1 keer\""))
    #expect(svg.contains("role=\"list\" aria-labelledby=\"kop\""))
    #expect(svg.contains("<title>0 en 1: 3</title>"))
    // The arcs of the first and the second row.
    #expect(
      svg.contains("class=\"boog bij-0 bij-1\"") || svg.contains("class=\"boog bij-1 bij-0\""))
  }

  @Test func escapesNamesAndKeepsToAStrictPolicy() {
    let svg = text(
      ArcDiagram(nodes: [node("A\"><script>"), node("B & \u{301}\" C")], arcs: [arc(0, 1, 1)]))
    #expect(!svg.contains("<script") && svg.contains("&lt;script&gt;"))
    #expect(svg.contains("B &amp; \u{301}&quot;"))
    #expect(!svg.contains("style") && !svg.contains("xlink"))
  }

  @Test func drawsNothingOutOfItsFrame() {
    let nodes = (0..<28).map { node("Partner \($0)", size: $0) }
    let arcs = (0..<27).map { arc($0, 27 - $0 == $0 ? 27 : 27 - $0, $0 + 1) }.filter {
      $0.from != $0.to
    }
    let svg = text(ArcDiagram(nodes: nodes, arcs: arcs))
    for path in svg.split(separator: "d=\"M").dropFirst() {
      let numbers = path.prefix { $0 != "\"" }.split { !$0.isNumber }.compactMap { Int($0) }
      #expect(ArcDiagram.Layout.axis + numbers[2] <= ArcDiagram.Layout.width)
    }
  }
}
