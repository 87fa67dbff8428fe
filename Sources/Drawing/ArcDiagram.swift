/// Names under each other with an arc between two that belong together: the thicker, the more. A name
/// stays horizontal and can be read and touched on a phone, where a circle of names cannot.
package struct ArcDiagram: Sendable {
  package struct Node: Sendable, Hashable {
    package let name: String
    /// The address of its page.
    package let address: String
    /// How much it counts for itself: the size of its dot.
    package let size: Int
    /// What a screen reader says of it, after its name.
    package let meaning: String

    package init(name: String, address: String, size: Int, meaning: String) {
      self.name = name
      self.address = address
      self.size = size
      self.meaning = meaning
    }
  }

  /// A link between two nodes, by their places in the list.
  package struct Arc: Sendable, Hashable {
    package let from: Int
    package let to: Int
    package let weight: Int
    /// What a pointer that rests on it says.
    package let meaning: String

    package init(from: Int, to: Int, weight: Int, meaning: String) {
      self.from = from
      self.to = to
      self.weight = weight
      self.meaning = meaning
    }
  }

  package let nodes: [Node]
  package let arcs: [Arc]

  package init(nodes: [Node], arcs: [Arc]) {
    self.nodes = nodes
    self.arcs = arcs
  }

  /// Where everything stands, in pixels of a phone.
  struct Layout: Hashable {
    struct Row: Hashable {
      let node: Int
      let lines: [String]
      /// The top of the row; a row is at least as high as a finger needs.
      let top: Int
      let height: Int
      var middle: Int { top + height / 2 }
    }

    static let width = 340
    static let axis = 204
    static let labelEnd = 190
    static let lineHeight = 18
    static let letterSize = 15
    static let leastHeight = 32

    let rows: [Row]
    var height: Int { (rows.last.map { $0.top + $0.height } ?? 0) + 8 }
  }

  func layout() -> Layout {
    var top = 8
    let rows = ArcOrder.order(count: nodes.count, arcs: arcs).map { node in
      let lines = TextFit.lines(
        nodes[node].name, width: Layout.labelEnd * 100 / Layout.letterSize)
      let height = max(Layout.leastHeight, lines.count * Layout.lineHeight + 12)
      defer { top += height }
      return Layout.Row(node: node, lines: lines, top: top, height: height)
    }
    return Layout(rows: rows)
  }
}
