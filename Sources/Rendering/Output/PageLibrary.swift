internal import Basis
internal import Templates

/// The templates of all pages, each linked to its view. A class, because every page has it at hand.
final class PageLibrary: Sendable {
  private let programs: [String: Result<PageProgram, any Error>]

  init(_ library: TemplateLibrary) {
    programs = Dictionary(
      PageTemplate.all.map { template in
        (template.name, Result { try template.program(in: library) })
      }, uniquingKeysWith: { first, _ in first })
  }

  /// - Throws: a `Refusal` when templates put each other in without end.
  func render<Page: View>(_ template: PageTemplate, _ view: Page, into out: inout [UInt8]) throws {
    try programs[template.name]?.get().render(view, into: &out)
  }
}
