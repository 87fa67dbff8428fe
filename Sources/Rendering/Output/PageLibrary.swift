internal import Basis
internal import Templates

/// The templates of all pages, each linked to its view. A class, because every page has it at hand.
final class PageLibrary: Sendable {
  private let programs: [String: Result<PageProgram, any Error>]

  init(_ library: TemplateLibrary) {
    programs = Dictionary(
      uniqueKeysWithValues: PageTemplate.all.map { template in
        (template.name, Result { try template.program(in: library) })
      })
  }

  /// - Throws: a `Refusal` when there is no such file or templates put each other in without end.
  func render<Page: View>(_ template: PageTemplate, _ view: Page, into out: inout [UInt8]) throws {
    guard let program = programs[template.name] else {
      preconditionFailure("'\(template.name)' is not in PageTemplate.all")
    }
    try program.get().render(view, into: &out)
  }
}
