internal import Basis
internal import Linking

/// A table of the open data: its file, and what each column means. The CSV, its description for
/// machines and the page for people are all made from this one list.
package struct Table: Sendable {
  /// The name of the file without `.csv`.
  package let name: String
  package let titel: String
  /// What one row is, in a sentence.
  package let uitleg: String
  package let columns: [ColumnFacts]
  /// Columns that together tell one row from another.
  let key: [String]
  let rowCount: @Sendable (ExportIndex) -> Int
  private let writeRows: @Sendable (ExportIndex, inout [UInt8]) -> Void

  init<Row>(
    _ name: String, titel: String, uitleg: String, key: [String],
    rows: @escaping @Sendable (ExportIndex) -> [Row], columns: [Column<Row>]
  ) {
    self.name = name
    self.titel = titel
    self.uitleg = uitleg
    self.key = key
    self.columns = columns.map(\.facts)
    rowCount = { rows($0).count }
    writeRows = { index, out in
      for row in rows(index) {
        for (number, column) in columns.enumerated() {
          if number > 0 { out.append(Table.separator) }
          column.value(index, row).append(to: &out)
        }
        out.append(contentsOf: [0x0D, 0x0A])
      }
    }
  }

  package var path: String { Place.data.path + name + ".csv" }

  /// A spreadsheet set to Dutch takes a semicolon, as the comma is its decimal sign.
  static let separator: UInt8 = 0x3B

  /// RFC 4180 with a byte order mark, without which Excel takes it for another encoding.
  func bytes(_ index: ExportIndex) -> [UInt8] {
    var out: [UInt8] = [0xEF, 0xBB, 0xBF]
    for (number, column) in columns.enumerated() {
      if number > 0 { out.append(Table.separator) }
      CSVText.append(column.name, to: &out)
    }
    out.append(contentsOf: [0x0D, 0x0A])
    writeRows(index, &out)
    return out
  }
}

/// A column as it is told to readers.
package struct ColumnFacts: Sendable {
  package enum Kind: Sendable, Equatable {
    case text, list, number, day, flag, address
  }

  package let name: String
  package let uitleg: String
  package let kind: Kind
}

struct Column<Row>: Sendable {
  let facts: ColumnFacts
  let value: @Sendable (ExportIndex, Row) -> Cell

  init(
    _ name: String, _ uitleg: String, _ kind: ColumnFacts.Kind = .text,
    _ value: @escaping @Sendable (ExportIndex, Row) -> Cell
  ) {
    facts = ColumnFacts(name: name, uitleg: uitleg, kind: kind)
    self.value = value
  }
}

enum Cell {
  case text(String?)
  case list([String])
  case number(Int?)
  case flag(Bool)

  /// Between the items of a list; no text of the kennisbank holds it with spaces around it.
  static let listSeparator = " | "

  func append(to out: inout [UInt8]) {
    switch self {
    case .text(let text): if let text { CSVText.append(text, to: &out) }
    case .list(let items):
      if !items.isEmpty {
        CSVText.append(items.joined(separator: Cell.listSeparator), to: &out)
      }
    case .number(let number):
      if let number { out.append(contentsOf: String(number).utf8) }
    case .flag(let flag): out.append(contentsOf: (flag ? "ja" : "nee").utf8)
    }
  }
}
