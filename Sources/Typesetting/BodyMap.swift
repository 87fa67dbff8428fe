package import Linking
package import Reading

/// A document's body with the numbers of its links and headings: `Document.links` and
/// `Document.headingIDs` run beside those nodes.
package struct BodyMap: Sendable {
  package let document: Document
  package let body: Markdown
  /// The nodes that are links or images, and those that are headings, in order.
  private let links: [Int32]
  private let headings: [Int32]

  package init(_ document: Document) {
    var links: [Int32] = []
    var headings: [Int32] = []
    for (index, node) in document.body.nodes.enumerated() {
      switch node.kind {
      case .link, .image: links.append(Int32(index))
      case .heading: headings.append(Int32(index))
      default: break
      }
    }
    self.document = document
    self.body = document.body
    self.links = links
    self.headings = headings
  }

  package func target(of node: Int) -> LinkTarget? {
    guard let number = BodyMap.position(of: node, in: links), number < document.links.count else {
      return nil
    }
    return document.links[number]
  }

  package func headingID(of node: Int) -> String? {
    guard let number = BodyMap.position(of: node, in: headings),
      number < document.headingIDs.count
    else { return nil }
    return document.headingIDs[number]
  }

  /// The headings in a range of nodes, with their ids.
  package func headings(in range: Range<Int>) -> [(node: Int, id: String)] {
    let first = BodyMap.lowerBound(of: range.lowerBound, in: headings)
    return headings[first...].prefix { Int($0) < range.upperBound }
      .compactMap { node in headingID(of: Int(node)).map { (Int(node), $0) } }
  }

  /// The id of the heading that ends where a range begins.
  package func heading(before node: Int) -> String? {
    let next = BodyMap.lowerBound(of: node, in: headings)
    guard next > 0 else { return nil }
    let heading = Int(headings[next - 1])
    return Int(body.nodes[heading].end) == node ? headingID(of: heading) : nil
  }

  private static func position(of node: Int, in nodes: [Int32]) -> Int? {
    let index = lowerBound(of: node, in: nodes)
    return index < nodes.count && nodes[index] == Int32(node) ? index : nil
  }

  private static func lowerBound(of node: Int, in nodes: [Int32]) -> Int {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < Int32(node) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
