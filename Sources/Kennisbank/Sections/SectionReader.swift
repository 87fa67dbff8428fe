import Basis
import Reading

/// Cuts the body of an innovatie at its level-2 headings.
struct SectionReader {
  /// A section as it stands in the file.
  struct Part {
    let name: SectionName?
    let titel: String
    /// The node of the heading; `nil` for the opening text.
    let heading: Int?
    /// The blocks under the heading.
    let blocks: Range<Int>
    let span: SourceSpan
  }

  static func parts(of body: Markdown) -> [Part] {
    var parts: [Part] = []
    var open: (titel: String, heading: Int?, start: Int) = ("", nil, 0)
    func close(at end: Int) {
      if open.heading == nil, open.start == end { return }
      let place = open.heading.map { Int(body.nodes[$0].place) } ?? 0
      parts.append(
        Part(
          name: name(for: open.titel), titel: open.titel, heading: open.heading,
          blocks: open.start..<end,
          span: SourceSpan(place, place + 3 + open.titel.utf8.count)))
    }
    var last = 0
    for index in body.siblings(in: 0..<body.nodes.count) {
      let node = body.nodes[index]
      if node.kind == .footnoteDefinition { break }
      if node.kind == .heading, node.level == 2 {
        close(at: index)
        let titel = body.plainText(body.subtree(index)).trimmed
        open = (titel, index, Int(node.end))
      }
      last = Int(node.end)
    }
    close(at: last)
    return parts
  }

  static func name(for titel: String) -> SectionName? {
    var key = Folding.key(titel)
    if key.hasSuffix(":") { key.removeLast() }
    return byKey[key]
  }

  /// Blocks that look like the heading of a section but are none: a heading of another level, or a
  /// paragraph with only the name (`##Partners`, `**Partners**`, `Partners:`).
  static func misplaced(in body: Markdown, parts: [Part]) -> [SectionName: Int] {
    let present = Set(parts.compactMap(\.name))
    var found: [SectionName: Int] = [:]
    for index in body.siblings(in: 0..<body.nodes.count) {
      let node = body.nodes[index]
      guard node.kind == .heading && node.level != 2 || node.kind == .paragraph else { continue }
      guard let text = body.plainText(body.subtree(index), limit: 40) else { continue }
      let words = String(text.drop { $0 == "#" }).trimmed
      if let name = name(for: words), !present.contains(name), found[name] == nil {
        found[name] = index
      }
    }
    return found
  }

  private static let byKey: [String: SectionName] = {
    var names: [String: SectionName] = [:]
    for name in SectionName.allCases { names[Folding.key(name.rawValue)] = name }
    return names
  }()

  /// Whether a section says only that nothing is known yet.
  static func isUnknown(_ blocks: Range<Int>, in body: Markdown) -> Bool {
    // The words are one paragraph with one text.
    guard blocks.count == 2, body.nodes[blocks.lowerBound].kind == .paragraph else { return false }
    guard let text = body.plainText(blocks, limit: 24) else { return false }
    return ["nog niet bekend.", "nog niet bekend"].contains(Folding.key(text))
  }
}
