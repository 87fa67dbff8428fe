/// How many problems of each kind there are, and what that means for the run.
package struct Tally: Sendable, Hashable {
  package let fouten: Int
  package let waarschuwingen: Int
  package let opmerkingen: Int
  /// The files that have at least one problem.
  package let files: Int
  private let streng: Bool

  /// - Parameter diagnostics: sorted.
  package init(_ diagnostics: [Diagnostic], streng: Bool) {
    var counts: [Severity: Int] = [:]
    var files = 0
    var lastPath: String?
    for diagnostic in diagnostics {
      counts[diagnostic.severity, default: 0] += 1
      if diagnostic.file.path != lastPath { files += 1 }
      lastPath = diagnostic.file.path
    }
    fouten = counts[.fout] ?? 0
    waarschuwingen = counts[.waarschuwing] ?? 0
    opmerkingen = counts[.opmerking] ?? 0
    self.files = files
    self.streng = streng
  }

  /// Whether the content is refused: there are errors, or warnings under `--streng`.
  package var isRefused: Bool { fouten > 0 || streng && waarschuwingen > 0 }

  /// `3 fouten, 1 waarschuwing in 2 bestanden`, or `Geen fouten` with what else there is.
  package var text: String {
    var parts = [fouten == 0 ? "Geen fouten" : Tally.number(fouten, "fout", "fouten")]
    if waarschuwingen > 0 {
      parts.append(Tally.number(waarschuwingen, "waarschuwing", "waarschuwingen"))
    }
    if opmerkingen > 0 { parts.append(Tally.number(opmerkingen, "opmerking", "opmerkingen")) }
    var text = parts.joined(separator: ", ")
    if files > 0 { text += " in " + Tally.number(files, "bestand", "bestanden") }
    if fouten == 0, isRefused { text += "; met --streng telt een waarschuwing als fout" }
    return text
  }

  /// A number with its noun: `1 fout`, `3 fouten`.
  package static func number(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
