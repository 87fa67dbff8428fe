internal import Kennisbank
internal import Linking

extension Tables {
  struct DoelRow {
    let doel: LinkedDoel
    /// `nil` for a doel that no innovatie contributes to.
    let innovatie: DocumentID?
  }

  static let doelen = Table(
    "doelen", titel: "Doelen en innovaties",
    uitleg: "Eén regel per doel en innovatie die eraan bijdraagt. Een doel zonder innovatie heeft "
      + "één regel, waarin de innovatie leeg is.",
    key: ["doel", "innovatie"],
    from: { $0.site.doelen.count }, pieceLength: 1,
    rowCount: { $0.site.innovatiesOfDoel.reduce(0) { $0 + max(1, $1.count) } },
    rows: { index, number, write in
      let doel = index.site.doelen[number]
      let innovaties = index.site.innovatiesOfDoel[number]
      if innovaties.isEmpty { write(DoelRow(doel: doel, innovatie: nil)) }
      for innovatie in innovaties { write(DoelRow(doel: doel, innovatie: innovatie)) }
    },
    columns: [
      Column("doel", "De id van de opgave of het doel") { .text($0.id(of: $1.doel)) },
      Column("thema", "De id van het thema") {
        .text($0.id($1.doel.thema))
      },
      Column("thema-titel", "De naam van het thema") { $0.titel($1.doel.thema) },
      Column("soort", "Opgave, of doel binnen een opgave") {
        .text($1.doel.isOpgave ? "opgave" : "doel")
      },
      Column("opgave", "De code van de opgave waar het doel bij hoort") { index, row in
        .text(row.doel.opgave.map { index.site.doel($0).code })
      },
      Column("code", "De code van de opgave of het doel") { .text($1.doel.code) },
      Column("titel", "Wat de regio wil bereiken") { .text($1.doel.titel) },
      Column("innovatie", "De id van de innovatie") { index, row in
        .text(row.innovatie.map { index.id($0) })
      },
      Column("innovatie-titel", "De naam van de innovatie") { $0.titel($1.innovatie) },
      Column("fase", "Hoe ver de innovatie is") { index, row in
        .text(row.innovatie.flatMap { index.site.innovatie($0)?.fase.rawValue })
      },
    ])
}

extension ExportIndex {
  func id(of doel: LinkedDoel) -> String { id(doel.thema) + "#" + doel.anchor }
}
