internal import Linking
internal import Reading
internal import Typesetting

extension PageMaker {
  /// The headings of a text from a level on, with those one level deeper below them.
  func inhoud(_ ranges: [Range<Int>], of map: BodyMap, level: Int) -> [InhoudView] {
    var lines: [InhoudView] = []
    for heading in ranges.flatMap({ map.headings(in: $0) }) {
      let node = map.body.nodes[heading.node]
      let line = InhoudView(
        titel: map.body.plainText(map.body.subtree(heading.node)), anchor: heading.id,
        onderdelen: [])
      if node.level <= level {
        lines.append(line)
      } else if node.level == level + 1, let last = lines.popLast() {
        lines.append(last.with(last.onderdelen + [line]))
      }
    }
    return lines
  }

  /// Fewer than three lines are no help.
  func inhoudIfLong(_ lines: [InhoudView]) -> [InhoudView] { lines.count < 3 ? [] : lines }

  /// A line for a part that the page itself makes.
  func deel(_ titel: String, _ anchor: String, if isThere: Bool) -> [InhoudView] {
    isThere ? [InhoudView(titel: titel, anchor: anchor, onderdelen: [])] : []
  }
}

extension InhoudView {
  func with(_ onderdelen: [InhoudView]) -> InhoudView {
    InhoudView(titel: titel, anchor: anchor, onderdelen: onderdelen)
  }
}
