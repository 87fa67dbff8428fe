internal import Basis
internal import Kennisbank
internal import Linking

/// Takes the words of a document together, by what they say about it.
struct DocumentTexts {
  let site: Site
  private let labels: [DocumentID: [String]]
  private let shownLength: Int

  init(site: Site) {
    self.site = site
    shownLength =
      SearchIndex.isLarge(documents: site.documents.count)
      ? ShownText.longestOfMany : ShownText.longest
    var labels: [DocumentID: [String]] = [:]
    for facet in site.facets {
      for id in facet.innovaties { labels[id, default: []].append(facet.waarde.label) }
    }
    self.labels = labels
  }

  func document(_ id: DocumentID, kind: SearchKind) -> SearchDocument {
    let document = site.document(id)
    let own = own(document)
    let body = BodyTexts.texts(of: document.body)
    var texts = [FieldText(.title, document.titel)]
    texts += document.otherNames.map { FieldText(.otherName, $0) }
    if let text = own.text { texts.append(FieldText(.summary, text)) }
    texts += own.texts + (labels[id] ?? []).map { FieldText(.reference, $0) } + body
    return SearchDocument(
      titel: document.titel,
      place: document.slug.text == ShownText.slug(document.titel) ? "" : document.slug.text,
      text: ShownText.cut(
        own.text ?? body.first { $0.field == .body }?.text ?? "", to: shownLength),
      worth: kind.worth, texts: texts)
  }

  func begrip(_ term: Term, address: String) -> SearchDocument {
    let names = [term.afkorting].compactMap { $0 } + term.ook
    return SearchDocument(
      titel: term.term, place: "/" + address,
      text: ShownText.cut(term.betekenis ?? "", to: shownLength),
      worth: SearchKind.begrip.worth,
      texts: [FieldText(.title, term.term)] + names.map { FieldText(.otherName, $0) }
        + [FieldText(.body, term.betekenis ?? "")])
  }

  /// What a kind has besides title, other names and body, and what a result of it shows.
  private func own(_ document: Document) -> (text: String?, texts: [FieldText]) {
    switch document.content {
    case .innovatie(let innovatie):
      (
        innovatie.samenvatting,
        references(of: innovatie, links: site.innovatieLinks[document.id.index])
      )
    case .thema(let thema):
      (
        thema.samenvatting ?? thema.ambitie,
        [FieldText(.body, thema.ambitie ?? "")]
          + thema.opgaven.flatMap { opgave in
            [FieldText(.heading, opgave.titel)] + opgave.doelen.map { FieldText(.body, $0.titel) }
          }
      )
    case .werkzaamElement(let element): (element.samenvatting, [])
    case .partner(let partner):
      (nil, named([partner.soortLabel].compactMap { $0 } + partner.gemeenten))
    case .bijeenkomst(let meeting):
      (nil, named([meeting.soort, meeting.locatie].compactMap { $0 } + meeting.voor))
    case .nieuwsbrief, .pagina: (nil, [])
    }
  }

  private func references(of innovatie: Innovatie, links: InnovatieLinks) -> [FieldText] {
    let doelen = links.themas.flatMap(\.doelen).map { site.doel($0) }
    return innovatie.trefwoorden.map { FieldText(.keyword, $0) }
      + named(
        (links.themas.map(\.thema) + links.elementen + links.partners).map {
          site.document($0).titel
        } + doelen.map { $0.code + " " + $0.titel })
  }

  private func named(_ names: [String]) -> [FieldText] { names.map { FieldText(.reference, $0) } }
}
