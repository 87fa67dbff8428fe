internal import Kennisbank
internal import Linking

/// Tables with a row for each document of the other kinds.
extension Tables {
  static let themas = Table(
    "themas", titel: "Thema’s", uitleg: "Eén regel per thema.", key: ["id"],
    from: { $0.themas.count }, rows: { $2($0.themas[$1]) },
    columns: names() + [
      Column("samenvatting", "Waar het om gaat") { .text($0.site.thema($1)?.samenvatting) },
      Column("ambitie", "Wat de regio wil bereiken") { .text($0.site.thema($1)?.ambitie) },
      Column("volgorde", "De plek in de rij van thema’s", .number) {
        .number($0.site.thema($1)?.volgorde)
      },
      Column("aantal-opgaven", "Hoeveel opgaven erbij horen", .number) {
        .number($0.site.thema($1)?.opgaven.count)
      },
      Column("aantal-doelen", "Hoeveel doelen erbij horen", .number) { index, id in
        .number(index.site.thema(id)?.opgaven.reduce(0) { $0 + $1.doelen.count })
      },
      Column("aantal-innovaties", "Hoeveel innovaties erbij horen", .number) {
        .number($0.site.innovatiesOfThema[$1.index].count)
      },
    ])

  static let elementen = Table(
    "werkzame-elementen", titel: "Werkzame elementen", uitleg: "Eén regel per werkzaam element.",
    key: ["id"],
    from: { $0.site.documents(of: .werkzaamElement).count },
    rows: { $2($0.id(of: .werkzaamElement, $1)) },
    columns: names() + [
      Column("samenvatting", "Wat het is") { .text($0.site.element($1)?.samenvatting) },
      Column("soort", "Inhoud, relatie of organisatie") {
        .text($0.site.element($1)?.soort?.rawValue)
      },
      aliassen(),
      Column("aantal-innovaties", "Bij hoeveel innovaties het hoort", .number) {
        .number($0.innovaties(naming: $0.site.document($1)).count)
      },
    ])

  static let partners = Table(
    "partners", titel: "Partners", uitleg: "Eén regel per partner.", key: ["id"],
    from: { $0.site.documents(of: .partner).count },
    rows: { $2($0.id(of: .partner, $1)) },
    columns: names() + [
      Column("soort", "Wat voor organisatie het is") { .text($0.site.partner($1)?.soort) },
      Column("website", "De eigen website", .address) { .text($0.site.partner($1)?.website) },
      Column("gemeenten", "In welke gemeenten", .list) {
        .list($0.site.partner($1)?.gemeenten ?? [])
      },
      aliassen(),
      Column("aantal-innovaties", "Aan hoeveel innovaties de partner meedoet", .number) {
        .number($0.innovaties(naming: $0.site.document($1)).count)
      },
    ])

  static let bijeenkomsten = Table(
    "bijeenkomsten", titel: "Bijeenkomsten", uitleg: "Eén regel per bijeenkomst.", key: ["id"],
    from: { $0.site.documents(of: .bijeenkomst).count },
    rows: { $2($0.id(of: .bijeenkomst, $1)) },
    columns: names() + [
      Column("soort", "Wat voor bijeenkomst het is") { .text($0.site.bijeenkomst($1)?.soort) },
      Column("begin", "Wanneer het begint, Nederlandse tijd") {
        .text($0.site.bijeenkomst($1)?.begin.iso)
      },
      Column("einde", "Wanneer het eindigt, Nederlandse tijd") {
        .text($0.site.bijeenkomst($1)?.einde?.iso)
      },
      Column("locatie", "Waar het is") { .text($0.site.bijeenkomst($1)?.locatie) },
      Column("online", "Of men online kan meedoen", .flag) {
        .flag($0.site.bijeenkomst($1)?.isOnline ?? false)
      },
      Column("voor", "Voor wie het is", .list) { .list($0.site.bijeenkomst($1)?.voor ?? []) },
      Column("themas", "Over welke thema’s het gaat", .list) {
        $0.titels($0.subjects(of: $1).themas)
      },
      Column("innovaties", "De id’s van de innovaties waarover het gaat", .list) { index, id in
        .list(index.subjects(of: id).innovaties.map { index.id($0) })
      },
    ])

  private static func names() -> [Column<DocumentID>] {
    [
      Column("id", "De plek van de pagina onder het adres van de site") {
        .text($0.id($1))
      },
      Column("adres", "Het volledige adres van de pagina", .address) {
        .text($0.fullAddress($0.site.document($1).address))
      },
      Column("titel", "De naam") { $0.titel($1) },
    ]
  }

  private static func aliassen() -> Column<DocumentID> {
    Column("aliassen", "Andere namen en oude adressen", .list) {
      .list($0.aliassen(of: $0.site.document($1)))
    }
  }
}

extension ExportIndex {
  /// By slug.
  fileprivate func id(of soort: Soort, _ number: Int) -> DocumentID {
    DocumentID((site.ranges[soort]?.lowerBound ?? 0) + number)
  }
}
