package import Basis

extension TemplateLibrary {
  /// Holds the template of a page, with all it puts in, to the names of a view, before any content
  /// is read. Strict: what a rendering would pass over in silence is an error here.
  package func check<Page: View>(page: String, view: Page.Type) -> [Diagnostic] {
    guard let template = template(named: page) else {
      let path = (folder.isEmpty ? "" : folder + "/") + page + ".mustache"
      let nearest = NearMiss.best(for: page, among: names)
      return [
        Diagnostic(
          .templateMissing(page, nearest: nearest), in: SourceFile(path: path, bytes: []),
          at: SourceSpan(at: 0))
      ]
    }
    var checker = Checker(self, template, Page.schema.outline)
    checker.walk(template)
    return checker.found.sorted()
  }
}
