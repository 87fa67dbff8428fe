internal import Basis
internal import Kennisbank
internal import Linking

/// Limits of lists.
enum ListPages {
  /// Rows on one page.
  static let rowLimit = 100
}

extension PageProducer {
  func innovaties() -> [PageTask] {
    list(
      Lijst(
        titel: "Innovaties",
        inleiding:
          "Alles wat in de regio wordt geprobeerd, ingevoerd of gewenst, en wat is gestopt.",
        verder: geleerdIfAny,
        paging: paging(index.sorted(.innovatie), at: .innovaties)))
  }

  /// The whole list of a thema; of an element or partner only when their own page cannot hold it.
  func innovatiesOfDocuments() -> [PageTask] {
    site.documents.flatMap { document -> [PageTask] in
      let number = document.id.index
      let ids: [DocumentID]
      let least: Int
      switch document.soort {
      case .thema: (ids, least) = (site.innovatiesOfThema[number].map(\.innovatie), 1)
      case .werkzaamElement:
        (ids, least) = (site.usesOfElement[number].map(\.innovatie), ListPages.rowLimit + 1)
      case .partner:
        (ids, least) = (site.usesOfPartner[number].map(\.innovatie), ListPages.rowLimit + 1)
      default: return []
      }
      guard ids.count >= least else { return [] }
      let parent = document.soort.list
      return list(
        Lijst(
          titel: "Innovaties: \(document.titel)", terug: (document.titel, document.address),
          kruimels: [parent, (document.titel, document.address)],
          paging: paging(index.order.sorted(Set(ids)), at: document.address.innovatiesBelow)))
    }
  }

  /// The lessons, where there are any.
  private var geleerdIfAny: (titel: String, address: Address)? {
    index.facet(.fase, Fase.gestopt.rawValue).map { facet in
      let count = facet.innovaties.count
      return (
        count == 1
          ? "Wat we leerden van de innovatie die stopte"
          : "Wat we leerden van de \(count) innovaties die stopten", .geleerd
      )
    }
  }

  func facets() -> [PageTask] {
    site.facets.flatMap { facet in
      list(
        Lijst(
          titel: Woorden.title(facet), inleiding: facet.waarde.uitleg,
          terug: ("Overzicht per kenmerk", .kenmerken),
          verder: facet.name == .fase && facet.waarde.waarde == Fase.gestopt.rawValue
            ? geleerdIfAny : nil,
          kruimels: [("Overzicht", .overzicht), ("Per kenmerk", .kenmerken)],
          paging: paging(index.order.sorted(facet.innovaties), at: facet.address),
          hasFeed: facet.name == .gemeente))
    }
  }

  func werkzameElementen() -> [PageTask] {
    names(.werkzaamElement, "Werkzame elementen", .werkzameElementen, at: .elementen)
  }

  func partners() -> [PageTask] { names(.partner, "Partners", .partners, at: .partners) }

  func paging(_ ids: [DocumentID], at address: Address) -> Paging<DocumentID> {
    Paging(ids, at: address) { index.order.letter(of: $0) }
  }

  func list(_ lijst: Lijst) -> [PageTask] {
    (1...lijst.paging.pageCount).map { page in
      let address = lijst.paging.address(of: page)
      let maker = PageMaker(index, at: address)
      return PageTask(.lijst, library, at: address, reading: .none) {
        maker.lijst(lijst, page: page)
      }
    }
  }

  private func names(
    _ soort: Soort, _ titel: String, _ template: PageTemplate, at address: Address
  ) -> [PageTask] {
    let paging = self.paging(index.sorted(soort), at: address)
    return (1...paging.pageCount).map { page in
      let address = paging.address(of: page)
      let maker = PageMaker(index, at: address)
      return PageTask(template, library, at: address, reading: .none) {
        maker.tellijst(soort, titel: titel, paging: paging, page: page)
      }
    }
  }
}

extension Soort {
  /// The page that lists the documents of a kind that has innovaties.
  fileprivate var list: (titel: String, address: Address) {
    switch self {
    case .thema: ("Thema’s", .themas)
    case .partner: ("Partners", .partners)
    default: ("Werkzame elementen", .elementen)
    }
  }
}
