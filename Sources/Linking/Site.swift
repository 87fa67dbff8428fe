package import Basis
package import Kennisbank
package import Pictures

/// The whole kennisbank with every reference resolved, both ways. Built once by `Linker`, never
/// changed, shared by all workers.
///
/// A class, so that to ask it something costs no copy of its dozens of tables: two workers would wait
/// for each other at every one of them.
package final class Site: Sendable {
  package let instellingen: Instellingen
  /// The woordenlijst, sorted by term.
  package let woordenlijst: [Term]
  /// The day of the build: the only clock.
  package let vandaag: CalendarDate
  /// Sorted by kind and slug; `documents[id.index].id == id`.
  package let documents: [Document]
  /// Where each kind stands in `documents`.
  package let ranges: [Soort: Range<Int>]
  package let order: TitleOrder
  /// Every opgave and doel of every thema.
  package let doelen: [LinkedDoel]
  /// For each document: see `InnovatieLinks`; empty for other kinds.
  package let innovatieLinks: [InnovatieLinks]
  /// For each thema (by document): its opgaven and doelen in `doelen`.
  package let doelenOfThema: [Range<Int>]
  /// For each opgave and doel: the innovaties that contribute, by title.
  package let innovatiesOfDoel: [[DocumentID]]
  /// For each document (thema): innovaties that name it, lead theme first, then by title.
  package let innovatiesOfThema: [[ThemaUse]]
  /// For each document (element): where it is used.
  package let usesOfElement: [[ElementUse]]
  /// For each document (partner): what it takes part in.
  package let usesOfPartner: [[PartnerUse]]
  /// For each document: the documents whose text links here or that name it under `zie-ook`.
  package let incoming: [[DocumentID]]
  /// For each document (innovatie): the most related innovaties.
  let related: [[DocumentID]]
  /// For each document (thema or innovatie): the meetings about it, latest first.
  package let bijeenkomstenAbout: [[DocumentID]]
  /// For each document (meeting): the themas and innovaties it is about, by title.
  package let subjectsOfBijeenkomst: [[DocumentID]]
  /// The pages for doelgroep, gemeente, fase, sector, setting and wet; only values in use.
  package let facets: [Facet]
  /// Files below `content/` that pages refer to.
  package let files: [String]
  /// Those of `files` that are pictures, by path.
  package let pictures: [String: Picture]

  init(
    instellingen: Instellingen, woordenlijst: [Term], vandaag: CalendarDate, documents: [Document],
    ranges: [Soort: Range<Int>], order: TitleOrder, doelen: [LinkedDoel],
    innovatieLinks: [InnovatieLinks], doelenOfThema: [Range<Int>], innovatiesOfDoel: [[DocumentID]],
    innovatiesOfThema: [[ThemaUse]], usesOfElement: [[ElementUse]], usesOfPartner: [[PartnerUse]],
    incoming: [[DocumentID]], related: [[DocumentID]], bijeenkomstenAbout: [[DocumentID]],
    subjectsOfBijeenkomst: [[DocumentID]], facets: [Facet], files: [String],
    pictures: [String: Picture]
  ) {
    self.instellingen = instellingen
    self.woordenlijst = woordenlijst
    self.vandaag = vandaag
    self.documents = documents
    self.ranges = ranges
    self.order = order
    self.doelen = doelen
    self.innovatieLinks = innovatieLinks
    self.doelenOfThema = doelenOfThema
    self.innovatiesOfDoel = innovatiesOfDoel
    self.innovatiesOfThema = innovatiesOfThema
    self.usesOfElement = usesOfElement
    self.usesOfPartner = usesOfPartner
    self.incoming = incoming
    self.related = related
    self.bijeenkomstenAbout = bijeenkomstenAbout
    self.subjectsOfBijeenkomst = subjectsOfBijeenkomst
    self.facets = facets
    self.files = files
    self.pictures = pictures
  }

  package func document(_ id: DocumentID) -> Document { documents[id.index] }

  /// The documents of a kind, by slug.
  package func documents(of soort: Soort) -> ArraySlice<Document> {
    documents[ranges[soort] ?? 0..<0]
  }

  /// The themas by `volgorde`, then by title: the order in which readers meet them.
  package var themas: [DocumentID] {
    documents(of: .thema).map(\.id).sorted { left, right in
      let places = (thema(left)?.volgorde ?? .max, thema(right)?.volgorde ?? .max)
      return places.0 == places.1 ? order.precedes(left, right) : places.0 < places.1
    }
  }

  /// The innovaties that share most with an innovatie, the nearest first, with what they share.
  package func related(to id: DocumentID) -> [Related] {
    let own = innovatieLinks[id.index]
    return related[id.index].map { found in
      let other = innovatieLinks[found.index]
      let otherDoelen = other.themas.flatMap(\.doelen)
      return Related(
        innovatie: found, elementen: own.elementen.filter { other.elementen.contains($0) },
        doelen: own.themas.flatMap(\.doelen).filter { otherDoelen.contains($0) },
        themas: own.themas.map(\.thema).filter { thema in
          other.themas.contains { $0.thema == thema }
        })
    }
  }

  package func innovatie(_ id: DocumentID) -> Innovatie? {
    if case .innovatie(let innovatie) = documents[id.index].content { innovatie } else { nil }
  }

  package func thema(_ id: DocumentID) -> Thema? {
    if case .thema(let thema) = documents[id.index].content { thema } else { nil }
  }

  package func element(_ id: DocumentID) -> WerkzaamElement? {
    if case .werkzaamElement(let element) = documents[id.index].content { element } else { nil }
  }

  package func partner(_ id: DocumentID) -> Partner? {
    if case .partner(let partner) = documents[id.index].content { partner } else { nil }
  }

  package func bijeenkomst(_ id: DocumentID) -> Bijeenkomst? {
    if case .bijeenkomst(let meeting) = documents[id.index].content { meeting } else { nil }
  }

  package func nieuwsbrief(_ id: DocumentID) -> Nieuwsbrief? {
    if case .nieuwsbrief(let letter) = documents[id.index].content { letter } else { nil }
  }

  package func pagina(_ id: DocumentID) -> Pagina? {
    if case .pagina(let page) = documents[id.index].content { page } else { nil }
  }

  package func doel(_ id: DoelID) -> LinkedDoel { doelen[id.index] }
}

/// What an innovatie refers to; each list runs beside the items of `Innovatie`.
package struct InnovatieLinks: Sendable, Hashable {
  package let themas: [LinkedThema]
  package let elementen: [DocumentID]
  package let partners: [DocumentID]
  package let zieOok: [DocumentID]

  package static let none = InnovatieLinks(themas: [], elementen: [], partners: [], zieOok: [])
}

package struct LinkedThema: Sendable, Hashable {
  package let thema: DocumentID
  package let doelen: [DoelID]
}

/// An opgave or a doel, flat, so that both can be referred to by code.
package struct LinkedDoel: Sendable, Hashable {
  package let id: DoelID
  package let thema: DocumentID
  package let code: String
  package let titel: String
  /// `nil` for an opgave itself.
  package let opgave: DoelID?
  /// The id of its heading or row on the page of the thema.
  package let anchor: String

  package var isOpgave: Bool { opgave == nil }
}

package struct ThemaUse: Sendable, Hashable {
  package let innovatie: DocumentID
  package let isLead: Bool
}

package struct ElementUse: Sendable, Hashable {
  package let innovatie: DocumentID
  /// Which of the innovatie's `elementen` it is.
  package let item: Int
}

package struct PartnerUse: Sendable, Hashable {
  package let innovatie: DocumentID
  package let rol: PartnerItem.Rol
}

/// Another innovatie that shares something, and what.
package struct Related: Sendable, Hashable {
  package let innovatie: DocumentID
  package let elementen: [DocumentID]
  package let doelen: [DoelID]
  package let themas: [DocumentID]
}

/// A page with all innovaties that share a value.
package struct Facet: Sendable, Hashable {
  package enum Name: String, Sendable, Hashable, CaseIterable {
    case fase, doelgroep, gemeente, setting, sector, wet

    /// The first part of the address.
    package var folder: String {
      switch self {
      case .fase: "fasen"
      case .doelgroep: "doelgroepen"
      case .gemeente: "gemeenten"
      case .setting: "settings"
      case .sector: "sectoren"
      case .wet: "wetten"
      }
    }
  }

  package let name: Name
  package let waarde: Waarde
  package let slug: Slug
  /// By title.
  package let innovaties: [DocumentID]

  package var address: Address { Address("\(name.folder)/\(slug)/") }
}
