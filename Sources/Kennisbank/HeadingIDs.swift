import Basis
package import Reading

/// The ids of a body's headings: the words of the heading as a slug, made unique on the page by a
/// number. The same text always gives the same ids.
package enum HeadingIDs {
  /// Ids that the templates use themselves.
  private static let reserved: [String] = ["inhoud", "menu"]

  /// - Parameter taken: ids that the page of this kind gives to its own parts.
  package static func of(_ body: Markdown, taken: [String] = []) -> [String] {
    var used = SeenKeys()
    for id in reserved + taken { _ = used.insert(id) }
    var ids: [String] = []
    for index in body.nodes.indices where body.nodes[index].kind == .heading {
      let words = Folding.slugText(body.plainText(body.subtree(index)))
      let base = words.isEmpty ? "sectie" : words
      var id = base
      var number = 1
      while !used.insert(id) {
        id = "\(base)-\(number)"
        number += 1
      }
      ids.append(id)
    }
    return ids
  }
}
