private import Basis
internal import Publishing

/// What a publication tells: the summary, and with `--proef` the lists.
struct PublishText {
  let report: PublishReport
  /// Where to, as the user wrote it.
  let target: String
  let site: String

  /// How many paths of a kind are shown, unless all are asked for.
  private static let shown = 10

  /// `Gepubliceerd in '/srv/www': 12 bestanden verstuurd (340 kB), 9988 ongewijzigd, 3 verwijderd.`
  var summary: String {
    if report.isDone { return nothing }
    return "Gepubliceerd in '\(VisibleText.of(target))': \(counts("verstuurd", "verwijderd")).\n"
  }

  /// The same before anything was done.
  var forecast: String {
    if report.isDone { return nothing }
    return "Proef voor '\(VisibleText.of(target))': \(counts("te versturen", "te verwijderen")); "
      + "er is niets veranderd.\n"
  }

  /// The paths by what happens to them, for `--proef`.
  func list(isWhole: Bool) -> String {
    let kinds = [
      ("nieuw", report.new), ("gewijzigd", report.changed), ("verwijderd", report.removed),
      ("bewaard voor lezers met een open pagina", report.kept),
    ]
    var text = ""
    for (name, paths) in kinds where !paths.isEmpty && !report.isDone {
      text += "\(name) (\(paths.count)):\n"
      let first = isWhole ? paths.count : PublishText.shown
      for path in paths.prefix(first) { text += "  \(path)\n" }
      if paths.count > first { text += "  en nog \(paths.count - first)\n" }
    }
    return text
  }

  private var nothing: String {
    "Er is niets te doen: '\(VisibleText.of(target))' is al gelijk aan '\(VisibleText.of(site))'.\n"
  }

  private func counts(_ sent: String, _ removed: String) -> String {
    let number = report.new.count + report.changed.count
    var text = Tally.number(number, "bestand", "bestanden") + " \(sent)"
    text += " (\(PublishText.size(report.bytes))), \(report.unchanged) ongewijzigd, "
    text += "\(report.removed.count) \(removed)"
    if !report.kept.isEmpty {
      text += ", \(report.kept.count) bewaard voor lezers met een open pagina"
    }
    return text
  }

  /// `340 kB`, `1,2 MB`.
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1_000: "\(bytes) bytes"
    case ..<1_000_000: "\((bytes + 500) / 1_000) kB"
    default: "\(bytes / 1_000_000),\(bytes / 100_000 % 10) MB"
    }
  }
}
