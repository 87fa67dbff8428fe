internal import Basis
internal import Kennisbank
internal import Linking

/// Facts for search engines (schema.org). Only what the site knows; addresses only when it has one.
extension PageMaker {
  /// The full address of a page.
  func absolute(_ target: Address) -> JSON? {
    index.basisURL.map { .text($0 + target.path) }
  }

  func breadcrumbs(_ kader: Kader) -> JSON? {
    guard index.basisURL != nil, !kader.kruimels.isEmpty, let titel = kader.titel else {
      return nil
    }
    let steps = [("Home", Address.home)] + kader.kruimels.map { ($0.titel, $0.address) }
    let all = steps + [(titel, address)]
    return .object([
      "@type": .text("BreadcrumbList"),
      "itemListElement": .list(
        all.enumerated().map { number, step in
          .object([
            "@type": .text("ListItem"), "position": .number(number + 1), "name": .text(step.0),
            "item": absolute(step.1),
          ])
        }),
    ])
  }

  var publisher: JSON? {
    site.instellingen.uitgever.map { name in
      .object(["@type": .text("Organization"), "name": .text(name)])
    }
  }

  func article(_ innovatie: Innovatie, _ document: Document) -> JSON {
    .object([
      "@type": .text("Article"), "headline": .text(innovatie.titel),
      "alternateName": texts(document.otherNames),
      "description": .text(innovatie.samenvatting),
      "inLanguage": .text(site.instellingen.taal),
      "dateModified": .text(innovatie.gecontroleerdOp.iso),
      "about": texts(
        site.innovatieLinks[document.id.index].themas.map { site.document($0.thema).titel }),
      "keywords": texts(innovatie.trefwoorden),
      "license": (innovatie.licentie ?? site.instellingen.licentie).flatMap(licenceAddress),
      "publisher": publisher, "url": absolute(document.address),
    ])
  }

  func term(_ titel: String, _ meaning: String?, other: [String], at target: JSON?) -> JSON {
    .object([
      "@type": .text("DefinedTerm"), "name": .text(titel), "alternateName": texts(other),
      "description": meaning.map { .text($0) }, "url": target,
    ])
  }

  func organization(_ partner: Partner, _ document: Document) -> JSON {
    .object([
      "@type": .text("Organization"), "name": .text(partner.titel),
      "alternateName": texts(document.otherNames), "url": partner.website.map { .text($0) },
    ])
  }

  func event(_ meeting: Bijeenkomst, _ document: Document) -> JSON {
    let place: JSON? = meeting.plaats.map {
      .object(["@type": .text("Place"), "name": .text($0)])
    }
    let online: JSON? = meeting.online.map {
      .object(["@type": .text("VirtualLocation"), "url": .text($0)])
    }
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

  /// The address of a Creative Commons licence by its short name; schema.org takes no other words.
  private func licenceAddress(_ name: String) -> JSON? {
    let words = Folding.key(name).split(separator: " ")
    guard words.count >= 2, let version = words.last, version.contains(".") else { return nil }
    if words[0] == "cc0" {
      return .text("https://creativecommons.org/publicdomain/zero/\(version)/")
    }
    guard words[0] == "cc", words.count == 3, words[1].hasPrefix("by") else { return nil }
    return .text("https://creativecommons.org/licenses/\(words[1])/\(version)/")
  }

  func texts(_ texts: [String]) -> JSON? {
    texts.isEmpty ? nil : .list(texts.map { .text($0) })
  }
}
