internal import Basis
internal import Building
internal import Kennisbank

/// The rows of `leernetwerk list` in its three forms.
struct DocumentList {
  private static let heads = ["soort", "slug", "titel", "fase", "thema", "pad", "volledigheid"]
  let documents: [ListedDocument]

  func bytes(_ format: ListFormat) -> [UInt8] {
    switch format {
    case .tekst: text
    case .csv: CSV.bytes([DocumentList.heads] + documents.map { row($0, percent: "") })
    case .json: json
    }
  }

  /// Columns with two spaces between them; nothing when there are no documents.
  private var text: [UInt8] {
    guard !documents.isEmpty else { return [] }
    let rows = [DocumentList.heads] + documents.map { row($0, percent: "%").map(VisibleText.of) }
    var widths = [Int](repeating: 0, count: DocumentList.heads.count)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    var out = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell + String(repeating: " ", count: widths[column] - DisplayWidth.of(cell) + 2)
      }
      while line.last == " " { line.removeLast() }
      out += line + "\n"
    }
    return Array(out.utf8)
  }

  private func row(_ document: ListedDocument, percent: String) -> [String] {
    [
      document.soort, document.slug, document.titel, document.fase ?? "", document.thema ?? "",
      document.path, document.volledigheid.map { "\($0.percentage)\(percent)" } ?? "",
    ]
  }

  private var json: [UInt8] {
    let items = documents.map { document in
      JSON.object([
        "soort": .text(document.soort),
        "slug": .text(document.slug),
        "titel": .text(document.titel),
        "fase": document.fase.map { .text($0) },
        "thema": document.thema.map { .text($0) },
        "pad": .text(document.path),
        "volledigheid": document.volledigheid.map { .object(CompletenessJSON.members($0)) },
      ])
    }
    return JSON.object(["versie": .number(1), "documenten": .list(items)]).printedBytes
  }
}
