internal import Basis
internal import Rendering
internal import Templates

/// What the templates of the site may use, by the name of the page.
enum TemplateVariables {
  /// One line per page template: its name and the names in its view.
  static let all: [(name: String, lines: [SchemaLine])] = PageTemplate.all.map { page in
    (page.name.split(separator: "/").last.map(String.init) ?? page.name, page.listing)
  }

  static func text(for name: String) throws(Refusal) -> String {
    let names = all.map(\.name)
    let key = Folding.key(name)
    guard let entry = all.first(where: { $0.name == key }) else {
      let nearest = NearMiss.best(for: name, among: names)
      throw Refusal(.kindUnknown(name, nearest: nearest, known: names))
    }
    return entry.lines.map { $0.text + "\n" }.joined()
  }
}
