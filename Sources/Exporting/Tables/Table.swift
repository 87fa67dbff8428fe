internal import Basis
internal import Kennisbank
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
  /// How many documents or doelen there are that give rows.
  private let sourceCount: @Sendable (ExportIndex) -> Int
  /// How many of those stand in a piece.
  private let pieceLength: Int
  let rowCount: @Sendable (ExportIndex) -> Int
  private let writeRows: @Sendable (ExportIndex, Range<Int>, inout [UInt8]) -> Void

  /// - Parameters:
  ///   - sourceCount: how many things there are that give rows, such as innovaties.
  ///   - pieceLength: how many of those stand in a piece of the file.
  ///   - rowCount: how many rows they give; one each where it is `nil`.
  ///   - rows: hands over the rows of one of those, by its number.
  init<Row>(
    _ name: String, titel: String, uitleg: String, key: [String],
    from sourceCount: @escaping @Sendable (ExportIndex) -> Int, pieceLength: Int = 1024,
    rowCount: (@Sendable (ExportIndex) -> Int)? = nil,
    rows: @escaping @Sendable (ExportIndex, Int, (Row) -> Void) -> Void, columns: [Column<Row>]
  ) {
    self.name = name
    self.titel = titel
    self.uitleg = uitleg
    self.key = key
    self.columns = columns.map(\.facts)
    self.sourceCount = sourceCount
    self.pieceLength = pieceLength
    self.rowCount = rowCount ?? sourceCount
    writeRows = { index, range, out in
      for source in range {
        rows(index, source) { row in
          for number in columns.indices {
            if number > 0 { out.append(Table.separator) }
            columns[number].value(index, row).append(to: &out)
          }
          out.append(0x0D)
          out.append(0x0A)
        }
      }
    }
  }

  package var path: String { Place.data.path + name + ".csv" }

  /// A spreadsheet set to Dutch takes a semicolon, as the comma is its decimal sign.
  static let separator: UInt8 = 0x3B

  /// RFC 4180 with a byte order mark, without which Excel takes it for another encoding.
  func pieces(_ index: ExportIndex) -> [FilePiece] {
    let weight = 256 * rowCount(index) / max(1, sourceCount(index))
    return (0..<sourceCount(index)).pieces(of: pieceLength).map { range in
      FilePiece(weight: weight * range.count, reading: .none) {
        var out = range.lowerBound == 0 ? header : []
        out.reserveCapacity(weight * range.count)
        writeRows(index, range, &out)
        return FilePiece.Made(bytes: out)
      }
    }
  }

  private var header: [UInt8] {
    var out: [UInt8] = [0xEF, 0xBB, 0xBF]
    for number in columns.indices {
      if number > 0 { out.append(Table.separator) }
      CSVText.append(columns[number].name, to: &out)
    }
    return out + [0x0D, 0x0A]
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
  /// A text of UTF-8 bytes.
  case utf8([UInt8])
  case day(CalendarDate?)
  case list([String])
  case number(Int?)
  case flag(Bool)

  /// Between the items of a list; no text of the kennisbank holds it with spaces around it.
  static let listSeparator = " | "

  func append(to out: inout [UInt8]) {
    switch self {
    case .text(let text): if let text { CSVText.append(text, to: &out) }
    case .utf8(let bytes): CSVText.append(bytes.span, to: &out)
    case .day(let day): if let day { out.append(iso: day) }
    case .list(let items):
      if items.count == 1 { return CSVText.append(items[0], to: &out) }
      if !items.isEmpty {
        CSVText.append(items.joined(separator: Cell.listSeparator), to: &out)
      }
    case .number(let number):
      if let number { out.append(decimal: number) }
    case .flag(let flag): out.append(contentsOf: (flag ? "ja" : "nee").utf8)
    }
  }
}
