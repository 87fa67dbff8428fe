import Basis
import Kennisbank
import Reading
import Testing

/// An innovatie of whose four sections only those that are given say more than `Nog niet bekend.`
struct Checked {
  let innovatie: Innovatie
  let document: CheckedDocument
  /// The codes of the problems, in the order of the file.
  let codes: [String]
  /// The help lines of the problems.
  let hints: [String]

  init(
    fields: String = "fase: gewenst\ngecontroleerd-op: 2026-03-15\n", thema: String = "",
    elementen: String = "", resultaten: String = "", partners: String = ""
  ) throws {
    func section(_ name: String, _ text: String) -> String {
      "## \(name)\n\n\(text.isEmpty ? "Nog niet bekend." : text)\n\n"
    }
    let (document, problems) = try Checked.check(
      """
      ---
      titel: Proef
      samenvatting: \(String(repeating: "woord ", count: 25))
      doelgroep: [volwassenen]
      \(fields)---


      """ + section("Thema", thema) + section("Werkzame elementen", elementen)
        + section("Resultaten", resultaten) + section("Partners", partners))
    codes = problems.map(\.message.code.name)
    hints = problems.compactMap(\.message.hulp)
    self.document = try #require(document)
    guard case .innovatie(let innovatie) = self.document.content else {
      throw SystemError("check", "proef.md", number: 0)
    }
    self.innovatie = innovatie
  }

  static func check(
    _ text: String
  ) throws -> (document: CheckedDocument?, problems: [Diagnostic]) {
    let settings = Instellingen.read(SourceFile(path: "kennisbank.yml", text: "naam: Proef"))
      .settings
    let checker = Checker(
      vocabulaires: settings.vocabulaires, vandaag: try #require(CalendarDate(iso: "2026-06-01")))
    let raw = RawDocument.read(SourceFile(path: "proef.md", text: text))
    let (document, problems) = checker.check(
      raw, soort: .innovatie, slug: try #require(Slug("proef")))
    return (document, problems.sorted())
  }

  /// The words of an item after its name.
  func words(_ text: ItemText) -> String {
    let body = document.body
    return (body.plainText(text.inline) + " | " + body.plainText(text.blocks))
      .trimmingSuffix(" | ")
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
