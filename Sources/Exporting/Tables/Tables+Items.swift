internal import Kennisbank
internal import Linking
internal import Reading

/// Tables with a row for each item of an innovatie.
extension Tables {
  static let resultaten = Table(
    "resultaten", titel: "Resultaten", uitleg: "Eén regel per resultaat van een innovatie.",
    key: ["innovatie", "nummer"],
    from: { innovatieCount($0) },
    rows: { index, number, write in items(of: index, number, \.resultaten, write) },
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
    from: { innovatieCount($0) },
    rows: { index, number, write in items(of: index, number, \.elementen, write) },
    columns: parent() + [
      Column("element", "De id van het element") { .place($0.element($1)) },
      Column("element-titel", "De naam van het element") { .text($0.element($1).titel) },
      Column("rol", "Kern (kan niet weg) of aanpasbaar") { .text($1.item.rol?.rawValue) },
      Column("uitleg", "Hoe het er hier uitziet, zonder opmaak") {
        .text($1.plainText($1.item.uitleg))
      },
    ])

  static let innovatiePartners = Table(
    "innovaties-partners", titel: "Partners per innovatie",
    uitleg: "Eén regel per partner van een innovatie.", key: ["innovatie", "nummer"],
    from: { innovatieCount($0) },
    rows: { index, number, write in items(of: index, number, \.partners, write) },
    columns: parent() + [
      Column("partner", "De id van de partner") { .place($0.partner($1)) },
      Column("partner-titel", "De naam van de partner") { .text($0.partner($1).titel) },
      Column("rol", "Wat de partner doet; deelnemer als niets anders is gezegd") {
        .text($1.item.rol.rawValue)
      },
      Column("uitleg", "Wat de schrijver erbij zette") { .text($1.item.uitleg) },
    ])

  struct ItemRow<Item> {
    let parent: InnovatieRow
    /// Its place in the list, from 0.
    let place: Int
    let item: Item

    func plainText(_ text: ItemText) -> String? {
      let body = parent.document.body
      let words = body.plainText(text.inline) + " " + body.plainText(text.blocks)
      let trimmed = words.split(separator: " ").joined(separator: " ")
      return trimmed.isEmpty ? nil : trimmed
    }
  }

  private static func items<Item>(
    of index: ExportIndex, _ number: Int, _ list: (Innovatie) -> [Item],
    _ write: (ItemRow<Item>) -> Void
  ) {
    guard let parent = innovatieRow(index, number) else { return }
    let items = list(parent.innovatie)
    for place in items.indices {
      write(ItemRow(parent: parent, place: place, item: items[place]))
    }
  }

  private static func parent<Item>() -> [Column<ItemRow<Item>>] {
    [
      Column("innovatie", "De id van de innovatie") { .place($1.parent.document) },
      Column("innovatie-titel", "De naam van de innovatie") { .text($1.parent.innovatie.titel) },
      Column("fase", "Hoe ver de innovatie is") { .text($1.parent.innovatie.fase.rawValue) },
      Column("nummer", "De hoeveelste in de beschrijving", .number) { .number($1.place + 1) },
    ]
  }
}

extension ExportIndex {
  fileprivate func element(_ row: Tables.ItemRow<ElementItem>) -> Document {
    site.document(links(of: row.parent).elementen[row.place])
  }

  fileprivate func partner(_ row: Tables.ItemRow<PartnerItem>) -> Document {
    site.document(links(of: row.parent).partners[row.place])
  }

  func id(_ id: DocumentID) -> String { site.document(id).address.path }
}
