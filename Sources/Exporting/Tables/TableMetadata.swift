internal import Basis
internal import Kennisbank
internal import Linking

/// What the tables hold, for programs: CSV on the Web (W3C), in the file where they look for it.
enum TableMetadata {
  static let path = Place.data.path + "csv-metadata.json"

  static func bytes(_ index: ExportIndex) -> [UInt8] {
    let settings = index.site.instellingen
    return JSON.object([
      "@context": .list([
        .text("http://www.w3.org/ns/csvw"), .object(["@language": .text(settings.taal)]),
      ]),
      "dc:title": .text(settings.naam),
      "dc:license": settings.licentie.flatMap { Licence.address($0) }.map {
        .object(["@id": .text($0)])
      },
      "dialect": .object([
        "delimiter": .text(String(decoding: [Table.separator], as: UTF8.self)),
        "encoding": .text("utf-8"), "header": .flag(true),
        "lineTerminators": .list([.text("\r\n")]),
      ]),
      "tables": .list(Tables.all.map { table($0) }),
    ]).bytes
  }

  private static func table(_ table: Table) -> JSON {
    .object([
      "url": .text(table.name + ".csv"), "dc:title": .text(table.titel),
      "dc:description": .text(table.uitleg),
      "tableSchema": .object([
        "columns": .list(
          table.columns.map { column in
            .object([
              "name": .text(column.name.replacing("-", with: "_")),
              "titles": .text(column.name), "dc:description": .text(column.uitleg),
              "required": .flag(table.key == [column.name]),
              "datatype": .text(datatype(column.kind)),
              "separator": column.kind == .list ? .text(Cell.listSeparator) : nil,
            ])
          }),
        "primaryKey": table.key.count == 1
          ? .text(table.key[0].replacing("-", with: "_")) : nil,
      ]),
    ])
  }

  private static func datatype(_ kind: ColumnFacts.Kind) -> String {
    switch kind {
    case .text, .list, .flag: "string"
    case .number: "integer"
    case .day: "date"
    case .address: "anyURI"
    }
  }
}
