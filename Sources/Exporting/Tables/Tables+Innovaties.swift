internal import Basis
internal import Kennisbank
internal import Linking

extension Tables {
  /// A class, so that handing one on costs one count and not one for each list of links.
  final class InnovatieRow: Sendable {
    let document: Document
    let innovatie: Innovatie
    let links: InnovatieLinks

    init(_ innovatie: Innovatie, _ document: Document, _ index: ExportIndex) {
      self.innovatie = innovatie
      self.document = document
      links = index.site.innovatieLinks[document.id.index]
    }
  }

  static let innovaties = Table(
    "innovaties", titel: "Innovaties", uitleg: "Eén regel per innovatie.", key: ["id"],
    from: { innovatieCount($0) }, rows: { innovatieRow($0, $1).map($2) },
    columns: [
      Column("id", "De plek van de pagina onder het adres van de site") {
        .text($1.document.address.path)
      },
      Column("adres", "Het volledige adres van de pagina", .address) {
        .text($0.fullAddress($1.document.address))
      },
      Column("titel", "De naam") { .text($1.innovatie.titel) },
      Column("samenvatting", "Waar het om gaat, in het kort") { .text($1.innovatie.samenvatting) },
      Column("fase", "Hoe ver het is") { .text($1.innovatie.fase.rawValue) },
      Column("fase-sinds", "Sinds wanneer het in die fase is", .day) {
        .day($1.innovatie.faseSinds)
      },
      Column("gecontroleerd-op", "Wanneer iemand de beschrijving nakeek", .day) {
        .day($1.innovatie.gecontroleerdOp)
      },
      Column("houdbaar-tot", "Vanaf deze dag is de beschrijving mogelijk verouderd", .day) {
        .day($1.innovatie.houdbaarTot)
      },
      Column("thema", "Het eerste thema") {
        $0.titel($1.links.themas.first?.thema)
      },
      Column("themas", "Alle thema’s, het eerste vooraan", .list) { index, row in
        index.titels(row.links.themas.map(\.thema))
      },
      Column("doelgroep", "Voor wie het is", .list) { .list($1.innovatie.doelgroep) },
      Column("setting", "Waar het gebeurt", .list) { .list($1.innovatie.setting) },
      Column("sector", "Welke sectoren meedoen", .list) { .list($1.innovatie.sector) },
      Column("gemeenten", "In welke gemeenten het gebeurt", .list) {
        .list($1.innovatie.gemeenten)
      },
      Column("wettelijk-kader", "Welke wetten van toepassing zijn", .list) {
        .list($1.innovatie.wettelijkKader)
      },
      Column("bewijs", "Hoe sterk het bewijs is: 0 (niet onderzocht) tot 5", .number) {
        .number($1.innovatie.bewijs?.sterkte)
      },
      Column("beoordeeld-door", "Wie het bewijs beoordeelde") {
        .text($1.innovatie.bewijs?.beoordeeldDoor)
      },
      Column("erkenning", "Welke erkenning anderen gaven") {
        .text($1.innovatie.erkenning?.niveau)
      },
      Column("arbeidsbesparend", "Of het arbeid bespaart: ja, nee of onbekend") {
        .text($1.innovatie.arbeidsbesparend)
      },
      Column("kosten", "Het bedrag, zoals de schrijver het opgaf") {
        .text($1.innovatie.kosten?.bedrag)
      },
      Column("kosten-per", "Waarvoor dat bedrag is, bijvoorbeeld per deelnemer") {
        .text($1.innovatie.kosten?.per)
      },
      Column("peiljaar", "Het jaar waarvoor dat bedrag geldt", .number) {
        .number($1.innovatie.kosten?.peiljaar)
      },
      Column("financiering", "Wie betaalt en hoe", .list) {
        .list($1.innovatie.financiering.map { $0.inWords })
      },
      Column("reden-gestopt", "Waarom het stopte") { .text($1.innovatie.redenGestopt) },
      Column("trekker", "Wie het trekt", .list) { index, row in
        index.titels(row.trekkers)
      },
      Column("aantal-elementen", "Hoeveel werkzame elementen erin zitten", .number) {
        .number($1.links.elementen.count)
      },
      Column("aantal-resultaten", "Hoeveel resultaten beschreven zijn", .number) {
        .number($1.innovatie.resultaten.count)
      },
      Column("aantal-partners", "Hoeveel partners meedoen", .number) {
        .number($1.links.partners.count)
      },
      Column("volledigheid", "Hoeveel procent is ingevuld van wat de fase vraagt", .number) {
        .number($1.innovatie.volledigheid.percentage)
      },
      Column("ook-bekend-als", "Andere namen", .list) { .list($1.innovatie.ookBekendAls) },
      Column("trefwoorden", "Woorden waarop men zoekt", .list) { .list($1.innovatie.trefwoorden) },
      Column("licentie", "De licentie van de tekst") { index, row in
        .text(row.innovatie.licentie ?? index.site.instellingen.licentie)
      },
    ])

  /// By slug.
  static func innovatieCount(_ index: ExportIndex) -> Int {
    index.site.documents(of: .innovatie).count
  }

  static func innovatieRow(_ index: ExportIndex, _ number: Int) -> InnovatieRow? {
    let documents = index.site.documents(of: .innovatie)
    let document = documents[documents.startIndex + number]
    return index.site.innovatie(document.id).map {
      InnovatieRow($0, document, index)
    }
  }
}

extension Tables.InnovatieRow {
  fileprivate var trekkers: [DocumentID] {
    zip(innovatie.partners, links.partners).filter { $0.0.rol == .trekker }.map(\.1)
  }
}

extension Financiering {
  /// `Gemeente (tijdelijk, tot 2027-01-01)`.
  fileprivate var inWords: String {
    let words = [aard, tot.map { "tot \($0.iso)" }].compactMap { $0 }
    return words.isEmpty ? bron : "\(bron) (\(words.joined(separator: ", ")))"
  }
}

extension ExportIndex {
  func titel(_ id: DocumentID?) -> Cell { .text(id.map { site.document($0).titel }) }

  func titels(_ ids: [DocumentID]) -> Cell { .list(ids.map { site.document($0).titel }) }
}
