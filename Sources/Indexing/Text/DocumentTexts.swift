internal import Basis
internal import Kennisbank
internal import Linking

/// Takes the words of a document together, by what they say about it.
struct DocumentTexts: Sendable {
  private let site: Site
  /// The address of each term of the woordenlijst below the site.
  private let terms: [String]
  /// For each document the facets that it stands in.
  private let facets: [[Int32]]
  private let shownLength: Int

  init(_ site: Site, terms: [String]) {
    self.site = site
    self.terms = terms
    shownLength =
      SearchIndex.isLarge(documents: site.documents.count)
      ? ShownText.longestOfMany : ShownText.longest
    var facets = [[Int32]](repeating: [], count: site.documents.count)
    for (number, facet) in site.facets.enumerated() {
      for id in facet.innovaties { facets[id.index].append(Int32(number)) }
    }
    self.facets = facets
  }

  /// Reads the words of a document.
  /// - Returns: what a result shows of it, as docs/zoekindex.md lays that out.
  func read(_ document: SearchDocument, into reader: inout TokenReader) -> [UInt8] {
    defer { reader.endDocument() }
    return switch document.kind {
    case .soort: read(site.documents[document.index], into: &reader)
    case .begrip: read(site.woordenlijst[document.index], terms[document.index], into: &reader)
    }
  }

  private func read(_ document: Document, into reader: inout TokenReader) -> [UInt8] {
    reader.read(.title, document.titel)
    for name in document.otherNames { reader.read(.otherName, name) }
    let own = summary(of: document)
    if let own { reader.read(.summary, own) }
    readOwn(document, into: &reader)
    for facet in facets[document.id.index] {
      reader.read(.reference, site.facets[Int(facet)].waarde.label)
    }
    BodyTexts.read(document.body, into: &reader)
    let slug = Array(document.slug.text.utf8)
    return ShownText.line(
      title: document.titel, place: slug == ShownText.slug(document.titel) ? [] : slug,
      text: own.map { Array($0.utf8) } ?? BodyTexts.first(of: document.body), longest: shownLength)
  }

  private func read(
    _ term: Term, _ address: String, into reader: inout TokenReader
  ) -> [UInt8] {
    reader.read(.title, term.term)
    if let short = term.afkorting { reader.read(.otherName, short) }
    for name in term.ook { reader.read(.otherName, name) }
    reader.read(.body, term.betekenis ?? "")
    return ShownText.line(
      title: term.term, place: Array("/\(address)".utf8),
      text: Array((term.betekenis ?? "").utf8), longest: shownLength)
  }

  /// What a result shows; `nil` for a kind that has no summary.
  private func summary(of document: Document) -> String? {
    switch document.content {
    case .innovatie(let innovatie): innovatie.samenvatting
    case .thema(let thema): thema.samenvatting ?? thema.ambitie
    case .werkzaamElement(let element): element.samenvatting
    case .partner, .bijeenkomst, .nieuwsbrief, .pagina: nil
    }
  }

  /// Reads what a kind has besides title, other names, summary and body.
  private func readOwn(_ document: Document, into reader: inout TokenReader) {
    switch document.content {
    case .innovatie(let innovatie):
      readReferences(of: innovatie, site.innovatieLinks[document.id.index], into: &reader)
    case .thema(let thema):
      reader.read(.body, thema.ambitie ?? "")
      for opgave in thema.opgaven {
        reader.read(.heading, opgave.titel)
        for doel in opgave.doelen { reader.read(.body, doel.titel) }
      }
    case .partner(let partner):
      if let label = partner.soortLabel { reader.read(.reference, label) }
      for gemeente in partner.gemeenten { reader.read(.reference, gemeente) }
    case .bijeenkomst(let meeting):
      for text in [meeting.soort, meeting.locatie] {
        if let text { reader.read(.reference, text) }
      }
      for name in meeting.voor { reader.read(.reference, name) }
    case .werkzaamElement, .nieuwsbrief, .pagina: break
    }
  }

  private func readReferences(
    of innovatie: Innovatie, _ links: InnovatieLinks, into reader: inout TokenReader
  ) {
    for word in innovatie.trefwoorden { reader.read(.keyword, word) }
    for link in links.themas { reader.read(.reference, site.document(link.thema).titel) }
    for id in links.elementen { reader.read(.reference, site.document(id).titel) }
    for id in links.partners { reader.read(.reference, site.document(id).titel) }
    for link in links.themas {
      for id in link.doelen {
        let doel = site.doel(id)
        reader.read(.reference) { text in
          text.append(contentsOf: doel.code.utf8)
          text.append(0x20)
          text.append(contentsOf: doel.titel.utf8)
        }
      }
    }
  }
}
