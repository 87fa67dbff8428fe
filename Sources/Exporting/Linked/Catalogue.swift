internal import Basis
internal import Kennisbank
internal import Linking

/// The description of the data for registers of data: a catalogue with one dataset, in DCAT as the
/// profile DCAT-AP-NL asks it. Values come from the lists of the European Union.
struct Catalogue {
  let index: ExportIndex

  static let path = Place.data.path + "catalogus.jsonld"

  var bytes: [UInt8] {
    let facts = OpenDataFacts(index)
    return JSON.object([
      "@context": context,
      "@graph": .list([catalogue(facts), dataset(facts), publisher, contact].compactMap { $0 }),
    ]).bytes + [0x0A]
  }

  private var settings: Instellingen { index.site.instellingen }

  private static let authority = "http://publications.europa.eu/resource/authority/"

  private func place(_ anchor: String) -> String { Place.data.path + "#" + anchor }

  private var context: JSON {
    func text(_ id: String) -> JSON {
      .object(["@id": .text(id), "@language": .text(settings.taal)])
    }
    func link(_ id: String) -> JSON { .object(["@id": .text(id), "@type": .text("@id")]) }
    return .object([
      "@base": .text(index.basisURL ?? "../"),
      "dcat": .text("http://www.w3.org/ns/dcat#"), "dct": .text("http://purl.org/dc/terms/"),
      "foaf": .text("http://xmlns.com/foaf/0.1/"),
      "vcard": .text("http://www.w3.org/2006/vcard/ns#"),
      "xsd": .text("http://www.w3.org/2001/XMLSchema#"),
      "title": text("dct:title"), "description": text("dct:description"),
      "keyword": text("dcat:keyword"), "name": text("foaf:name"),
      "modified": .object(["@id": .text("dct:modified"), "@type": .text("xsd:date")]),
      "identifier": .text("dct:identifier"), "publisher": link("dct:publisher"),
      "creator": link("dct:creator"), "contactPoint": link("dcat:contactPoint"),
      "language": link("dct:language"), "license": link("dct:license"),
      "theme": link("dcat:theme"), "accessRights": link("dct:accessRights"),
      "accrualPeriodicity": link("dct:accrualPeriodicity"), "dataset": link("dcat:dataset"),
      "distribution": .text("dcat:distribution"), "landingPage": link("dcat:landingPage"),
      "homepage": link("foaf:homepage"), "accessURL": link("dcat:accessURL"),
      "downloadURL": link("dcat:downloadURL"), "format": link("dct:format"),
      "mediaType": link("dcat:mediaType"), "conformsTo": link("dct:conformsTo"),
    ])
  }

  private func catalogue(_ facts: OpenDataFacts) -> JSON {
    .object([
      "@id": .text(place("catalogus")), "@type": .text("dcat:Catalog"),
      "title": .text("Catalogus van \(settings.naam)"),
      "description": .text("De open data van \(settings.naam)."), "homepage": .text("./"),
      "publisher": publisher == nil ? nil : .text(LinkedData.publisher),
      "contactPoint": contact == nil ? nil : .text(place("contact")),
      "language": .text(language), "license": facts.licentieAdres.map { .text(licence($0)) },
      "modified": facts.bijgewerktOp.map { .text($0.iso) },
      "dataset": .text(place("dataset")),
    ])
  }

  private func dataset(_ facts: OpenDataFacts) -> JSON {
    .object([
      "@id": .text(place("dataset")), "@type": .text("dcat:Dataset"),
      "title": .text(facts.titel), "description": .text(facts.beschrijving),
      "identifier": .text(index.fullAddress(Place.data)),
      "publisher": publisher == nil ? nil : .text(LinkedData.publisher),
      "creator": publisher == nil ? nil : .text(LinkedData.publisher),
      "contactPoint": contact == nil ? nil : .text(place("contact")),
      "theme": .list(["HEAL", "SOCI"].map { .text(Catalogue.authority + "data-theme/" + $0) }),
      "keyword": .list(
        ["zorg", "welzijn", "innovatie", "werkzame elementen"].map { .text($0) }
          + [settings.regio].compactMap { $0 }.map { .text($0) }),
      "accessRights": .text(Catalogue.authority + "access-right/PUBLIC"),
      "accrualPeriodicity": .text(Catalogue.authority + "frequency/IRREG"),
      "language": .text(language), "landingPage": .text(Place.data.path),
      "modified": facts.bijgewerktOp.map { .text($0.iso) },
      "distribution": .list(facts.files.map { distribution($0, facts) }),
    ])
  }

  private func distribution(_ file: OpenDataFacts.File, _ facts: OpenDataFacts) -> JSON {
    .object([
      "@id": .text(place(file.anchor)), "@type": .text("dcat:Distribution"),
      "title": .text(file.titel), "description": .text(file.uitleg),
      "accessURL": .text(Place.data.path), "downloadURL": .text(file.path),
      "format": .text(Catalogue.authority + "file-type/" + file.fileType),
      "mediaType": .text("https://www.iana.org/assignments/media-types/" + file.mediaType),
      "license": facts.licentieAdres.map { .text(licence($0)) }, "language": .text(language),
      "conformsTo": file.fileType == "JSON" ? .text(KennisbankSchema.path) : nil,
    ])
  }

  private var publisher: JSON? {
    settings.uitgever.map { name in
      .object([
        "@id": .text(LinkedData.publisher), "@type": .text("foaf:Agent"), "name": .text(name),
        "homepage": .text("./"),
      ])
    }
  }

  private var contact: JSON? {
    settings.uitgeverEmail.map { mail in
      .object([
        "@id": .text(place("contact")), "@type": .text("vcard:Organization"),
        "vcard:fn": .text(settings.uitgever ?? settings.naam),
        "vcard:hasEmail": .object(["@id": .text("mailto:" + mail)]),
      ])
    }
  }

  private var language: String {
    Catalogue.authority + "language/" + (settings.taal.hasPrefix("nl") ? "NLD" : "MUL")
  }

  /// Registers know Creative Commons by the name that is its identity, which begins with `http`.
  private func licence(_ address: String) -> String {
    "http" + address.dropFirst("https".utf8.count)
  }
}
