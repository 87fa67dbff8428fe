package import Basis
package import Kennisbank
package import Linking

/// Documents in the words of schema.org. What a page says of itself to search engines and what the
/// open data says of it come from here. Only what the site knows; addresses only when it has one.
package struct SchemaOrg {
  private let site: Site
  private let basisURL: String?

  /// - Parameter basisURL: the address of the site, with a `/` at the end.
  package init(_ site: Site, basisURL: String?) {
    self.site = site
    self.basisURL = basisURL
  }

  /// The full address of a page.
  package func absolute(_ target: Address) -> JSON? { basisURL.map { .text($0 + target.path) } }

  package var publisher: JSON? {
    site.instellingen.uitgever.map { name in
      .object(["@type": .text("Organization"), "name": .text(name)])
    }
  }

  package func article(_ innovatie: Innovatie, _ document: Document) -> JSON {
    .object([
      "@type": .text("Article"), "headline": .text(innovatie.titel),
      "alternateName": texts(document.otherNames),
      "description": .text(innovatie.samenvatting),
      "inLanguage": .text(site.instellingen.taal),
      "dateModified": .text(innovatie.gecontroleerdOp.iso),
      "about": texts(
        site.innovatieLinks[document.id.index].themas.map { site.document($0.thema).titel }),
      "keywords": texts(innovatie.trefwoorden),
      "license": (innovatie.licentie ?? site.instellingen.licentie).flatMap {
        Licence.address($0).map { .text($0) }
      },
      "publisher": publisher, "url": absolute(document.address),
    ])
  }

  package func term(
    _ titel: String, _ meaning: String?, other: [String], at target: JSON?
  ) -> JSON {
    .object([
      "@type": .text("DefinedTerm"), "name": .text(titel), "alternateName": texts(other),
      "description": meaning.map { .text($0) }, "url": target,
    ])
  }

  package func organization(_ partner: Partner, _ document: Document) -> JSON {
    .object([
      "@type": .text("Organization"), "name": .text(partner.titel),
      "alternateName": texts(document.otherNames), "url": partner.website.map { .text($0) },
    ])
  }

  /// - Parameter isPast: where it was online then is no use to anybody.
  package func event(_ meeting: Bijeenkomst, _ document: Document, isPast: Bool) -> JSON {
    let place: JSON? = meeting.plaats.map {
      .object(["@type": .text("Place"), "name": .text($0)])
    }
    let online: JSON? =
      isPast
      ? nil
      : meeting.online.map { .object(["@type": .text("VirtualLocation"), "url": .text($0)]) }
    let mode =
      !meeting.isOnline ? "Offline" : place == nil ? "Online" : "Mixed"
    return .object([
      "@type": .text("Event"), "name": .text(meeting.titel),
      "startDate": .text(meeting.begin.iso), "endDate": meeting.einde.map { .text($0.iso) },
      "eventAttendanceMode": place == nil && !meeting.isOnline
        ? nil : .text("https://schema.org/\(mode)EventAttendanceMode"),
      "location": place == nil && online == nil ? nil : .list([place, online].compactMap { $0 }),
      "organizer": publisher, "url": absolute(document.address),
    ])
  }

  /// The open data as a whole, for who looks for data.
  package func dataset(_ facts: OpenDataFacts) -> JSON {
    .object([
      "@type": .text("Dataset"), "name": .text(facts.titel),
      "description": .text(facts.beschrijving), "inLanguage": .text(site.instellingen.taal),
      "isAccessibleForFree": .flag(true),
      "dateModified": facts.bijgewerktOp.map { .text($0.iso) },
      "license": site.instellingen.licentie.flatMap { Licence.address($0).map { .text($0) } },
      "creator": publisher, "publisher": publisher, "url": absolute(Place.data),
      "distribution": basisURL.map { basis in
        .list(
          facts.files.map { file in
            .object([
              "@type": .text("DataDownload"), "name": .text(file.titel),
              "encodingFormat": .text(file.mediaType), "contentUrl": .text(basis + file.path),
            ])
          })
      },
    ])
  }

  package func texts(_ texts: [String]) -> JSON? {
    texts.isEmpty ? nil : .list(texts.map { .text($0) })
  }
}
