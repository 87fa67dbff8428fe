internal import Kennisbank
internal import Linking
internal import Reading

/// Tables with a row for each item of an innovatie.
extension Tables {
  static let resultaten = Table(
    "resultaten", titel: "Resultaten", uitleg: "Eén regel per resultaat van een innovatie.",
    key: ["innovatie", "nummer"],
    rows: { items(of: $0) { $0.innovatie.resultaten } },
    columns: parent() + [
      Column("uitkomst", "Wat er veranderde of zou veranderen") { .text($1.item.uitkomst) },
      Column(
        "bekend",
        "Hoe men het weet: verwacht (een hoop, nog niet gezien), ervaren, gemeten of onderzocht"
      ) { .text($1.item.bekend?.rawValue) },
      Column("richting", "Beter, gelijk, slechter of gemengd") {
        .text($1.item.richting?.rawValue)
      },
      Column("jaar", "Het jaar waarin het bekend werd", .number) { .number($1.item.jaar) },
      Column("aantal", "Bij hoeveel mensen of gevallen", .number) { .number($1.item.aantal) },
      Column("aanvulling", "Wat de schrijver er verder bij zette") { .text($1.item.aanvulling) },
      Column("uitleg", "De uitleg, zonder opmaak") { .text($1.plainText($1.item.uitleg)) },
    ])

  static let innovatieElementen = Table(
    "innovaties-werkzame-elementen", titel: "Werkzame elementen per innovatie",
    uitleg: "Eén regel per werkzaam element van een innovatie.", key: ["innovatie", "nummer"],
    rows: { index in items(of: index) { Array(zip($0.innovatie.elementen, $0.links.elementen)) } },
    columns: parent() + [
      Column("element", "De id van het element") { .text($0.id($1.item.1)) },
      Column("element-titel", "De naam van het element") { $0.titel($1.item.1) },
      Column("rol", "Kern (kan niet weg) of aanpasbaar") { .text($1.item.0.rol?.rawValue) },
      Column("uitleg", "Hoe het er hier uitziet, zonder opmaak") {
        .text($1.plainText($1.item.0.uitleg))
      },
    ])

  static let innovatiePartners = Table(
    "innovaties-partners", titel: "Partners per innovatie",
    uitleg: "Eén regel per partner van een innovatie.", key: ["innovatie", "nummer"],
    rows: { index in items(of: index) { Array(zip($0.innovatie.partners, $0.links.partners)) } },
    columns: parent() + [
      Column("partner", "De id van de partner") { .text($0.id($1.item.1)) },
      Column("partner-titel", "De naam van de partner") { $0.titel($1.item.1) },
      Column("rol", "Wat de partner doet; deelnemer als niets anders is gezegd") {
        .text($1.item.0.rol.rawValue)
      },
      Column("uitleg", "Wat de schrijver erbij zette") { .text($1.item.0.uitleg) },
    ])

  struct ItemRow<Item> {
    let innovatie: InnovatieRow
    /// From 1.
    let number: Int
    let item: Item

    func plainText(_ text: ItemText) -> String? {
      let body = innovatie.document.body
      let words = body.plainText(text.inline) + " " + body.plainText(text.blocks)
      let trimmed = words.split(separator: " ").joined(separator: " ")
      return trimmed.isEmpty ? nil : trimmed
    }
  }

  private static func items<Item>(
    of index: ExportIndex, _ list: (InnovatieRow) -> [Item]
  ) -> [ItemRow<Item>] {
    innovatieRows(index).flatMap { row in
      list(row).enumerated().map { ItemRow(innovatie: row, number: $0 + 1, item: $1) }
    }
  }

  private static func parent<Item>() -> [Column<ItemRow<Item>>] {
    [
      Column("innovatie", "De id van de innovatie") { .text($1.innovatie.id) },
      Column("innovatie-titel", "De naam van de innovatie") {
        .text($1.innovatie.innovatie.titel)
      },
      Column("fase", "Hoe ver de innovatie is") { .text($1.innovatie.innovatie.fase.rawValue) },
      Column("nummer", "De hoeveelste in de beschrijving", .number) { .number($1.number) },
    ]
  }
}

extension ExportIndex {
  func id(_ id: DocumentID) -> String { site.document(id).address.path }
}
