internal import Basis
internal import Kennisbank
internal import Linking

/// Themas with their opgaven and doelen, werkzame elementen and the closed lists as SKOS concepts.
///
/// The name of a concept is an address under that of the site: of its own page, or a place on the page
/// about the data.
struct Concepts {
  let index: ExportIndex

  private var site: Site { index.site }
  private var schemaOrg: SchemaOrg { SchemaOrg(site, basisURL: index.basisURL) }

  static let themas = "themas/"
  static let elementen = "werkzame-elementen/"

  func write(_ out: inout JSONWriter) {
    for list in index.vocabularies { write(list, &out) }
    scheme(
      Concepts.themas, "Thema’s, opgaven en doelen", top: index.themas.map { index.id($0) }, &out)
    for id in index.themas { thema(id, &out) }
    let elementen = site.documents(of: .werkzaamElement)
    scheme(Concepts.elementen, "Werkzame elementen", top: elementen.map(\.address.path), &out)
    for document in elementen { element(document, &out) }
  }

  private func scheme(_ id: String, _ titel: String, top: [String], _ out: inout JSONWriter) {
    node(
      [
        "@id": .text(id), "@type": .text("skos:ConceptScheme"), "prefLabel": .text(titel),
        "hasTopConcept": LinkedData.references(top),
      ], &out)
  }

  private func node(_ members: KeyValuePairs<String, JSON?>, _ out: inout JSONWriter) {
    out.lineEnd()
    out.value(.object(members))
  }

  private func write(_ list: Vocabulary, _ out: inout JSONWriter) {
    let id = Place.data.path + "#" + list.anchor
    scheme(id, list.titel, top: list.concepts.map { Place.data.path + "#" + $0.anchor }, &out)
    for concept in list.concepts {
      node(
        [
          "@id": .text(Place.data.path + "#" + concept.anchor),
          "@type": types(of: list), "prefLabel": .text(concept.waarde.label),
          "notation": .text(concept.waarde.waarde),
          "definition": concept.waarde.uitleg.map { .text($0) },
          "inScheme": LinkedData.reference(id), "topConceptOf": LinkedData.reference(id),
          "url": concept.page.map { .text($0.path) },
        ], &out)
    }
  }

  /// What innovaties say of a value besides that it is a concept.
  private func types(of list: Vocabulary) -> JSON {
    switch list.name {
    case "doelgroep": .list([.text("skos:Concept"), .text("Audience")])
    case "gemeenten": .list([.text("skos:Concept"), .text("AdministrativeArea")])
    default: .text("skos:Concept")
    }
  }

  private func thema(_ id: DocumentID, _ out: inout JSONWriter) {
    guard let thema = site.thema(id) else { return }
    let document = site.document(id)
    let doelen = site.doelen[site.doelenOfThema[id.index]]
    node(
      [
        "@id": .text(index.id(id)), "@type": .text("skos:Concept"),
        "prefLabel": .text(thema.titel), "altLabel": altLabels(document),
        "definition": thema.samenvatting.map { .text($0) },
        "scopeNote": thema.ambitie.map { .text($0) },
        "inScheme": LinkedData.reference(Concepts.themas),
        "topConceptOf": LinkedData.reference(Concepts.themas),
        "narrower": LinkedData.references(doelen.filter(\.isOpgave).map { index.id(of: $0) }),
      ], &out)
    for doel in doelen {
      let parent = doel.opgave.map { index.id(of: site.doel($0)) } ?? index.id(id)
      node(
        [
          "@id": .text(index.id(of: doel)), "@type": .text("skos:Concept"),
          "prefLabel": .text(doel.titel), "notation": .text(doel.code),
          "inScheme": LinkedData.reference(Concepts.themas),
          "broader": LinkedData.reference(parent),
          "narrower": LinkedData.references(
            doelen.filter { $0.opgave == doel.id }.map { index.id(of: $0) }),
        ], &out)
    }
  }

  private func element(_ document: Document, _ out: inout JSONWriter) {
    guard let element = site.element(document.id) else { return }
    let term = schemaOrg.term(
      element.titel, element.samenvatting, other: document.otherNames, at: nil)
    out.lineEnd()
    out.value(
      LinkedData.node(
        document.address.path, term, types: ["skos:Concept"],
        [
          "prefLabel": .text(element.titel), "altLabel": altLabels(document),
          "definition": element.samenvatting.map { .text($0) },
          "inScheme": LinkedData.reference(Concepts.elementen),
          "topConceptOf": LinkedData.reference(Concepts.elementen),
        ]))
  }

  /// A name cannot be both the first and another name of one concept.
  private func altLabels(_ document: Document) -> JSON? {
    schemaOrg.texts(document.otherNames.filter { $0 != document.titel })
  }
}
