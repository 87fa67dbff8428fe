internal import Basis
internal import Kennisbank
internal import Linking

/// The kennisbank as linked data (JSON-LD): documents in the words of schema.org, everything they are
/// about as SKOS concepts.
///
/// Names are written relative to the address of the site, which stands once, as `@base`. A site
/// without an address has `../` there, so that the names follow from where the file is found.
struct LinkedData {
  let index: ExportIndex

  var site: Site { index.site }
  var schemaOrg: SchemaOrg { SchemaOrg(site, basisURL: nil) }
  static let publisher = Place.data.path + "#uitgever"

  static let path = Place.data.path + "kennisbank.jsonld"
  /// How many documents stand in a piece.
  private static let pieceLength = 256

  var pieces: [FilePiece] {
    let first = FilePiece(weight: 65536, reading: .none) { FilePiece.Made(bytes: start()) }
    let documents = site.documents.indices.pieces(of: LinkedData.pieceLength).map { range in
      FilePiece(weight: range.count * 2048, reading: .none) {
        var out = JSONWriter(capacity: range.count * 4096, continues: true)
        for document in site.documents[range] { write(document, &out) }
        return FilePiece.Made(bytes: out.bytes)
      }
    }
    let last = FilePiece(weight: 3, reading: .none) { FilePiece.Made(bytes: [0x5D, 0x7D, 0x0A]) }
    return [first] + documents + [last]
  }

  /// What the site is, and the concepts that documents refer to.
  private func start() -> [UInt8] {
    var out = JSONWriter()
    out.beginObject()
    out.key("@context")
    out.value(LinkedData.context(index))
    out.key("@graph")
    out.beginList()
    whole(&out)
    Concepts(index: index).write(&out)
    return out.bytes
  }

  // MARK: Names

  static func reference(_ id: String) -> JSON { .object(["@id": .text(id)]) }

  static func references(_ ids: [String]) -> JSON? {
    ids.isEmpty ? nil : .list(ids.map { reference($0) })
  }

  /// What schema.org says of a document, with its name and what it refers to by name in place of words.
  static func node(
    _ id: String, _ facts: JSON, types: [String] = [], _ more: KeyValuePairs<String, JSON?>
  ) -> JSON {
    guard case .object(var members) = facts else { return facts }
    members.removeAll { member in
      member.value == .null || more.contains { $0.value != nil && $0.key == member.name }
    }
    if let first = members.first, first.name == "@type", !types.isEmpty {
      members[0] = JSON.Member("@type", .list([first.value] + types.map { .text($0) }))
    }
    guard case .object(let others) = JSON.object(more) else { return facts }
    return .object([JSON.Member("@id", .text(id))] + members + others)
  }

  static func context(_ index: ExportIndex) -> JSON {
    let taal = index.site.instellingen.taal
    func skos(_ name: String, isText: Bool = false) -> JSON {
      .object(["@id": .text("skos:" + name), "@language": isText ? .text(taal) : nil])
    }
    let address: JSON = .object(["@type": .text("@id")])
    return .object([
      "@base": .text(index.basisURL ?? "../"),
      "@vocab": .text("https://schema.org/"), "skos": .text("http://www.w3.org/2004/02/skos/core#"),
      "dct": .text("http://purl.org/dc/terms/"), "url": address, "license": address,
      "eventAttendanceMode": address, "prefLabel": skos("prefLabel", isText: true),
      "altLabel": skos("altLabel", isText: true), "definition": skos("definition", isText: true),
      "scopeNote": skos("scopeNote", isText: true), "notation": skos("notation"),
      "inScheme": skos("inScheme"), "topConceptOf": skos("topConceptOf"),
      "hasTopConcept": skos("hasTopConcept"), "broader": skos("broader"),
      "narrower": skos("narrower"),
    ])
  }

  // MARK: Documents

  private func whole(_ out: inout JSONWriter) {
    let settings = site.instellingen
    out.lineEnd()
    out.value(
      .object([
        "@id": .text("./"), "@type": .text("WebSite"), "name": .text(settings.naam),
        "description": settings.ondertitel.map { .text($0) }, "inLanguage": .text(settings.taal),
        "license": settings.licentie.flatMap { Licence.address($0) }.map { .text($0) },
        "publisher": publisher,
      ]))
    guard let name = settings.uitgever else { return }
    out.lineEnd()
    out.value(
      .object([
        "@id": .text(LinkedData.publisher), "@type": .text("Organization"), "name": .text(name),
        "email": settings.uitgeverEmail.map { .text($0) },
      ]))
  }

  var publisher: JSON? {
    site.instellingen.uitgever.map { _ in LinkedData.reference(LinkedData.publisher) }
  }

  private func write(_ document: Document, _ out: inout JSONWriter) {
    let id = document.address.path
    let facts: JSON
    switch document.content {
    case .thema, .werkzaamElement: return
    case .innovatie(let innovatie): return write(innovatie, document, &out)
    case .partner(let partner):
      facts = LinkedData.node(id, schemaOrg.organization(partner, document), [:])
    case .bijeenkomst(let meeting):
      let subjects = index.subjects(of: document.id)
      facts = LinkedData.node(
        id, schemaOrg.event(meeting, document, isPast: meeting.isPast(on: index.site.vandaag)),
        [
          "organizer": publisher, "url": .text(id),
          "about": LinkedData.references(
            (subjects.themas + subjects.innovaties).map { index.id($0) }),
        ])
    case .nieuwsbrief(let letter):
      facts = .object([
        "@id": .text(id), "@type": .text("PublicationIssue"), "name": .text(letter.titel),
        "datePublished": .text(letter.datum.iso), "inLanguage": .text(site.instellingen.taal),
        "publisher": publisher, "url": .text(id),
      ])
    case .pagina(let page):
      facts = .object([
        "@id": .text(id), "@type": .text("WebPage"), "name": .text(page.titel),
        "inLanguage": .text(site.instellingen.taal), "publisher": publisher, "url": .text(id),
      ])
    }
    out.lineEnd()
    out.value(facts)
  }
}
