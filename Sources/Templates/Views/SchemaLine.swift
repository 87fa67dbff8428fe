/// One name in the list that `sjabloon --variabelen` prints.
package struct SchemaLine: Sendable, Hashable {
  /// The name with the names that lead to it, such as `thema.naam`.
  package let name: String
  /// How many names lead to it.
  package let depth: Int
  /// The kind in Dutch, such as `tekst` or `lijst van groepen`.
  package let kind: String
  package let meaning: String

  package var text: String {
    let ownName = name.split(separator: ".").last.map(String.init) ?? name
    let indented = String(repeating: "  ", count: depth) + ownName
    func padded(_ text: String, to width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    return padded(indented, to: 34) + padded(kind, to: 18) + meaning
  }

  /// A view that holds views of its own kind is written out once on the way down.
  static func lines(of outline: SchemaOutline) -> [SchemaLine] {
    var lines: [SchemaLine] = []
    add(outline, under: [], above: [], to: &lines)
    return lines
  }

  private static func add(
    _ outline: SchemaOutline, under path: [String], above: [SchemaOutline],
    to lines: inout [SchemaLine]
  ) {
    let above = above + [outline]
    for field in outline.fields {
      let path = path + [field.name]
      lines.append(
        SchemaLine(
          name: path.joined(separator: "."), depth: path.count - 1, kind: field.kind.dutchName,
          meaning: field.meaning))
      switch field.kind {
      case .view(let inner), .list(let inner):
        let inner = inner()
        if !above.contains(inner) { add(inner, under: path, above: above, to: &lines) }
      case .text, .number, .flag, .markup, .texts: break
      }
    }
  }
}
