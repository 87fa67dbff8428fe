internal import Kennisbank
internal import Linking

extension Tables {
  struct DoelRow {
    let doel: DoelFacts
    /// `nil` for a doel that no innovatie contributes to.
    let innovatie: Document?
  }

  /// What all rows of a doel share.
  final class DoelFacts: Sendable {
    let doel: LinkedDoel
    let id: String
    let thema: Document
    /// The code of the opgave.
    let opgave: String?

    init(_ doel: LinkedDoel, _ index: ExportIndex) {
      self.doel = doel
      thema = index.site.document(doel.thema)
      id = index.id(of: doel)
      opgave = doel.opgave.map { index.site.doel($0).code }
    }
  }

  static let doelen = Table(
    "doelen", titel: "Doelen en innovaties",
    uitleg: "Eén regel per doel en innovatie die eraan bijdraagt. Een doel zonder innovatie heeft "
      + "één regel, waarin de innovatie leeg is.",
    key: ["doel", "innovatie"],
    from: { $0.site.doelen.count }, pieceLength: 1,
    rowCount: { $0.site.innovatiesOfDoel.reduce(0) { $0 + max(1, $1.count) } },
    rows: { index, number, write in
      let doel = DoelFacts(index.site.doelen[number], index)
      let innovaties = index.site.innovatiesOfDoel[number]
      if innovaties.isEmpty { write(DoelRow(doel: doel, innovatie: nil)) }
      for id in innovaties { write(DoelRow(doel: doel, innovatie: index.site.document(id))) }
    },
    columns: [
      Column("doel", "De id van de opgave of het doel") { .text($1.doel.id) },
      Column("thema", "De id van het thema") { .text($1.doel.thema.address.path) },
      Column("thema-titel", "De naam van het thema") { .text($1.doel.thema.titel) },
      Column("soort", "Opgave, of doel binnen een opgave") {
        .text($1.doel.doel.isOpgave ? "opgave" : "doel")
      },
      Column("opgave", "De code van de opgave waar het doel bij hoort") { .text($1.doel.opgave) },
      Column("code", "De code van de opgave of het doel") { .text($1.doel.doel.code) },
      Column("titel", "Wat de regio wil bereiken") { .text($1.doel.doel.titel) },
      Column("innovatie", "De id van de innovatie") { .text($1.innovatie?.address.path) },
      Column("innovatie-titel", "De naam van de innovatie") { .text($1.innovatie?.titel) },
      Column("fase", "Hoe ver de innovatie is") { index, row in
        .text(row.innovatie.flatMap { index.site.innovatie($0.id)?.fase.rawValue })
      },
    ])
}

extension ExportIndex {
  func id(of doel: LinkedDoel) -> String { id(doel.thema) + "#" + doel.anchor }
}
