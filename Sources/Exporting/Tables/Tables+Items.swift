internal import Kennisbank
internal import Linking
internal import Reading

/// Tables with a row for each item of an innovatie.
extension Tables {
  static let resultaten = Table(
    "resultaten", titel: "Resultaten", uitleg: "Eén regel per resultaat van een innovatie.",
    key: ["innovatie", "nummer"],
    from: { innovatieCount($0) }, rowCount: { $0.itemCounts.resultaten },
    rows: { items(of: $0, $1, count: { $0.resultaten.count }, $2) },
    columns: parent + [
      Column("uitkomst", "Wat er veranderde of zou veranderen") { .text($1.resultaat.uitkomst) },
      Column(
        "bekend",
        "Hoe men het weet: verwacht (een hoop, nog niet gezien), ervaren, gemeten of onderzocht"
      ) { .text($1.resultaat.bekend?.rawValue) },
      Column("richting", "Beter, gelijk, slechter of gemengd") {
        .text($1.resultaat.richting?.rawValue)
      },
      Column("jaar", "Het jaar waarin het bekend werd", .number) { .number($1.resultaat.jaar) },
      Column("aantal", "Bij hoeveel mensen of gevallen", .number) { .number($1.resultaat.aantal) },
      Column("aanvulling", "Wat de schrijver er verder bij zette") {
        .text($1.resultaat.aanvulling)
      },
      Column("uitleg", "De uitleg, zonder opmaak") { $1.plainText($1.resultaat.uitleg) },
    ])

  static let innovatieElementen = Table(
    "innovaties-werkzame-elementen", titel: "Werkzame elementen per innovatie",
    uitleg: "Eén regel per werkzaam element van een innovatie.", key: ["innovatie", "nummer"],
    from: { innovatieCount($0) }, rowCount: { $0.itemCounts.elementen },
    rows: { items(of: $0, $1, count: { $0.elementen.count }, $2) },
    columns: parent + [
      Column("element", "De id van het element") { .text($0.element($1).address.path) },
      Column("element-titel", "De naam van het element") { .text($0.element($1).titel) },
      Column("rol", "Kern (kan niet weg) of aanpasbaar") { .text($1.element.rol?.rawValue) },
      Column("uitleg", "Hoe het er hier uitziet, zonder opmaak") {
        $1.plainText($1.element.uitleg)
      },
    ])

  static let innovatiePartners = Table(
    "innovaties-partners", titel: "Partners per innovatie",
    uitleg: "Eén regel per partner van een innovatie.", key: ["innovatie", "nummer"],
    from: { innovatieCount($0) }, rowCount: { $0.itemCounts.partners },
    rows: { items(of: $0, $1, count: { $0.partners.count }, $2) },
    columns: parent + [
      Column("partner", "De id van de partner") { .text($0.partner($1).address.path) },
      Column("partner-titel", "De naam van de partner") { .text($0.partner($1).titel) },
      Column("rol", "Wat de partner doet; deelnemer als niets anders is gezegd") {
        .text($1.partner.rol.rawValue)
      },
      Column("uitleg", "Wat de schrijver erbij zette") { .text($1.partner.uitleg) },
    ])

  struct ItemRow {
    let parent: InnovatieRow
    /// Its place in the list, from 0.
    let place: Int

    fileprivate var resultaat: Resultaat { parent.innovatie.resultaten[place] }
    fileprivate var element: ElementItem { parent.innovatie.elementen[place] }
    fileprivate var partner: PartnerItem { parent.innovatie.partners[place] }

    /// The words with one space between them, and none around them.
    func plainText(_ text: ItemText) -> Cell {
      let body = parent.document.body
      var words: [UInt8] = []
      body.appendPlainText(text.inline, to: &words)
      words.append(0x20)
      body.appendPlainText(text.blocks, to: &words)
      var count = 0
      for index in words.indices where words[index] != 0x20 || count > 0 && words[count - 1] != 0x20
      {
        words[count] = words[index]
        count += 1
      }
      if count > 0, words[count - 1] == 0x20 { count -= 1 }
      words.removeLast(words.count - count)
      return .utf8(words)
    }
  }

  private static func items(
    of index: ExportIndex, _ number: Int, count: (Innovatie) -> Int, _ write: (ItemRow) -> Void
  ) {
    guard let parent = innovatieRow(index, number) else { return }
    for place in 0..<count(parent.innovatie) { write(ItemRow(parent: parent, place: place)) }
  }

  private static let parent: [Column<ItemRow>] = [
    Column("innovatie", "De id van de innovatie") { .text($1.parent.document.address.path) },
    Column("innovatie-titel", "De naam van de innovatie") { .text($1.parent.innovatie.titel) },
    Column("fase", "Hoe ver de innovatie is") { .text($1.parent.innovatie.fase.rawValue) },
    Column("nummer", "De hoeveelste in de beschrijving", .number) { .number($1.place + 1) },
  ]
}

extension ExportIndex {
  fileprivate func element(_ row: Tables.ItemRow) -> Document {
    site.document(row.parent.links.elementen[row.place])
  }

  fileprivate func partner(_ row: Tables.ItemRow) -> Document {
    site.document(row.parent.links.partners[row.place])
  }

  func id(_ id: DocumentID) -> String { site.document(id).address.path }
}
