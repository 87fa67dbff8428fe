package import Basis

/// All templates of a folder, read and compiled once. Immutable: pages are rendered from several
/// tasks at the same time.
package struct TemplateLibrary: Sendable {
  let templates: [ParsedTemplate]
  let program: Program
  private let numbers: [String: Int32]
  /// What is wrong with the templates as they stand; the library renders only when it is empty.
  package let diagnostics: [Diagnostic]
  /// Variables that stand where no value can be made safe, such as an attribute without quotes. For
  /// a template without a view; `check` finds these too.
  package let placeProblems: [Diagnostic]
  /// The folder, as the paths of the files have it.
  let folder: String

  /// - Parameters:
  ///   - folder: what comes before the name of each template in the path of its file; a
  ///   template is named by the rest of the path without `.mustache`, such as `partials/kop`.
  ///   - isLean: whether indentation and empty lines of the templates are left out where a browser
  ///   makes nothing of them, which Mustache itself does not know. A quarter of a page is nothing
  ///   else. What stands in `pre` and `textarea` keeps them. Nothing that is put in gets the
  ///   indentation of its place, and a template that is put in a `pre` loses its own: where a template
  ///   comes is not known when it is compiled.
  package init(files: [SourceFile], folder: String, isLean: Bool = false) {
    self.init(
      named: files.map { (TemplateLibrary.name(of: $0.path, in: folder), $0) }, folder: folder,
      isLean: isLean)
  }

  /// Templates under names that their paths do not tell, such as one file with the partials of
  /// another folder. The names must differ.
  package init(
    named files: [(name: String, file: SourceFile)], folder: String, isLean: Bool = false
  ) {
    let templates = files.map { ParsedTemplate(name: $0.name, file: $0.file) }
    let emitter = Emitter(templates, isLean: isLean)
    self.templates = templates
    self.program = emitter.program
    self.numbers = emitter.numbers
    self.diagnostics = templates.flatMap(\.diagnostics).sorted()
    self.placeProblems = emitter.faults.sorted()
    self.folder = folder
  }

  package var names: [String] { templates.map(\.name) }

  package func contains(_ name: String) -> Bool { numbers[name] != nil }

  /// The template of a page, linked to its view.
  /// - Throws: a `Refusal` when there is no such template or templates put each other in without end.
  package func page<Page: View>(_ name: String, view: Page.Type) throws -> PageProgram {
    try PageLinker(program, template: number(of: name), view.schema.outline).page
  }

  /// Renders a template over data from JSON. Appends to `out`; on an error `out` holds a part of it.
  /// - Throws: a `Refusal` when there is no such template or templates put each other in without end.
  package func render(
    _ name: String, value root: TemplateValue, into out: inout [UInt8]
  ) throws {
    let number = try number(of: name)
    var renderer = Renderer(program, root)
    swap(&renderer.out, &out)
    defer { swap(&renderer.out, &out) }
    try renderer.walkTemplate(number)
  }

  private func number(of name: String) throws -> Int32 {
    guard let number = numbers[name] else {
      throw Refusal(.templateMissing(name, nearest: NearMiss.best(for: name, among: names)))
    }
    return number
  }

  func template(named name: String) -> ParsedTemplate? {
    numbers[name].map { templates[Int($0)] }
  }

  private static func name(of path: String, in folder: String) -> String {
    var name = Substring(path)
    if !folder.isEmpty, name.hasPrefix(folder + "/") { name = name.dropFirst(folder.count + 1) }
    if name.hasSuffix(".mustache") { name = name.dropLast(9) }
    return String(name)
  }
}
