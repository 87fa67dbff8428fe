internal import Basis
internal import Kennisbank
internal import Linking

/// The JSON Schema of `kennisbank.json`. Every object is closed, so that a key that is not described
/// here, or a value that no list knows, is found. The kinds stand under `$defs`: the JSON beside a
/// page is one of those.
struct KennisbankSchema {
  let index: ExportIndex

  static let path = Place.data.path + "kennisbank.schema.json"

  var bytes: [UInt8] {
    let settings = index.site.instellingen
    let kinds = Soort.allCases
    return JSON.object([
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"),
      "$id": .text(
        index.basisURL.map { $0 + KennisbankSchema.path } ?? "urn:leernetwerk:kennisbank"),
      "title": .text(settings.naam),
      "description": .text(
        "De hele kennisbank. Een id is de plek van de pagina onder het adres van de site; samen zijn "
          + "ze het adres van de pagina. Een veld zonder waarde staat er niet."),
      "type": .text("object"),
      "required": .list(
        (["$schema", "naam", "taal", "vocabulaires"] + kinds.map(\.folder)).map { .text($0) }),
      "additionalProperties": .flag(false),
      "properties": .object(
        [
          JSON.Member("$schema", SchemaNode.text("De plek van deze beschrijving")),
          JSON.Member("naam", SchemaNode.text("De naam van de kennisbank")),
          JSON.Member("regio", SchemaNode.text("De regio")),
          JSON.Member("ondertitel", SchemaNode.text("Waar de kennisbank over gaat")),
          JSON.Member("adres", SchemaNode.address("Het adres van de site")),
          JSON.Member("taal", SchemaNode.text("De taal van de teksten, zoals nl")),
          JSON.Member(
            "uitgever",
            SchemaNode.object(
              "Wie de kennisbank maakt", required: [],
              ["naam": SchemaNode.text("De naam"), "e-mail": SchemaNode.text("Het e-mailadres")])),
          JSON.Member("licentie", SchemaNode.text("De licentie van de teksten")),
          JSON.Member("licentie-adres", SchemaNode.address("Waar de licentie staat")),
          JSON.Member(
            "bijgewerkt-op", SchemaNode.day("De laatste dag waarop iets is nagekeken of geschreven")
          ),
          JSON.Member("vocabulaires", vocabulaires),
          JSON.Member(
            "woordenlijst", SchemaNode.list("Wat woorden betekenen", SchemaNode.definition("term"))),
        ]
          + kinds.map { kind in
            JSON.Member(
              kind.folder,
              .object([
                "type": .text("array"), "title": .text("Alle \(kind.plural)"),
                "items": SchemaNode.definition(kind.rawValue),
              ]))
          }),
      "$defs": .object(definitions),
    ]).bytes + [0x0A]
  }

  private var vocabulaires: JSON {
    .object([
      "type": .text("object"), "title": .text("De vaste lijsten waaruit schrijvers kiezen"),
      "additionalProperties": .flag(false),
      "properties": .object(
        index.vocabularies.map { list in
          JSON.Member(list.name, SchemaNode.list(list.titel, SchemaNode.definition("waarde")))
        }),
    ])
  }

  private var definitions: [JSON.Member] {
    [
      JSON.Member(
        "waarde",
        SchemaNode.object(
          "Een waarde van een vaste lijst", required: ["waarde", "label", "id"],
          [
            "waarde": SchemaNode.text("De waarde"), "label": SchemaNode.text("De woorden ervoor"),
            "uitleg": SchemaNode.text("Wat de waarde betekent"),
            "id": SchemaNode.text(
              "De plek op de pagina over de data", pattern: "^data/#[a-z0-9-]+$"),
            "pagina": SchemaNode.id("De pagina met alle innovaties die deze waarde hebben"),
          ])),
      JSON.Member(
        "term",
        SchemaNode.object(
          "Een woord of afkorting", required: ["term"],
          [
            "term": SchemaNode.text("Het woord"), "afkorting": SchemaNode.text("De afkorting"),
            "ook": SchemaNode.texts("Andere woorden ervoor"),
            "betekenis": SchemaNode.text("Wat het betekent"),
          ])),
      JSON.Member("verwijzing", reference("Een andere pagina")),
    ] + [innovatie] + others
  }

  func reference(_ titel: String) -> JSON {
    SchemaNode.object(
      titel, required: ["id", "titel"],
      ["id": SchemaNode.id("De id"), "titel": SchemaNode.text("De naam")])
  }

  func references(_ titel: String) -> JSON {
    SchemaNode.list(titel, SchemaNode.definition("verwijzing"))
  }

  func values(_ name: String) -> [String] {
    index.vocabularies.first { $0.name == name }?.concepts.map(\.waarde.waarde) ?? []
  }

  /// A kind of document: what all have, and its own members.
  func kind(
    _ soort: Soort, required: [String] = [], _ members: KeyValuePairs<String, JSON>
  ) -> JSON.Member {
    let common: [JSON.Member] = [
      JSON.Member(
        "id", SchemaNode.id("De id: de plek onder het adres van de site", in: soort.folder)),
      JSON.Member("type", .object(["const": .text(soort.rawValue)])),
      JSON.Member("slug", SchemaNode.text("Het laatste deel van de id")),
      JSON.Member("adres", SchemaNode.address("Het volledige adres van de pagina")),
      JSON.Member("titel", SchemaNode.text("De naam")),
      JSON.Member("aliassen", SchemaNode.texts("Oude adressen en andere namen")),
    ]
    return JSON.Member(
      soort.rawValue,
      .object([
        "type": .text("object"), "title": .text("Een \(soort.label)"),
        "required": .list((["id", "type", "slug", "titel"] + required).map { .text($0) }),
        "additionalProperties": .flag(false),
        "properties": .object(common + members.map { JSON.Member($0.key, $0.value) }),
      ]))
  }
}
