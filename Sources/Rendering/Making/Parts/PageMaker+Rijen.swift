internal import Basis
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// The most rows of a list that is beside the point of its page.
  static let shortList = 25

  func rij(_ id: DocumentID) -> RijView? {
    var maker = RijMaker(self)
    return maker.rij(id)
  }

  func rijen(_ ids: some Sequence<DocumentID>) -> [RijView] {
    var maker = RijMaker(self)
    return ids.compactMap { maker.rij($0) }
  }

  func isVerouderd(_ innovatie: Innovatie) -> Bool { innovatie.houdbaarTot < site.vandaag }

  /// The first of a list, and a link to the whole list when there are more.
  func korteRijen(
    _ ids: [DocumentID], limit: Int, rest: Address
  ) -> (rijen: [KorteRijView], meer: LinkView?) {
    var maker = RijMaker(self)
    return (
      ids.prefix(limit).compactMap { maker.korteRij($0) },
      ids.count > limit ? link("nog \(ids.count - limit)", rest) : nil
    )
  }

  /// How many pages at most are named as leading here.
  private static let vermeldingenLimit = 100

  func vermeldingen(_ ids: [DocumentID]) -> [VermeldingView] {
    index.order.sorted(ids).prefix(PageMaker.vermeldingenLimit).map { id in
      let document = site.document(id)
      return VermeldingView(
        titel: document.titel, adres: road.address(of: document.address),
        soort: document.soort.label)
    }
  }

  /// Documents with how often they occur.
  func tellingen(
    _ found: [(id: DocumentID, count: Int)], _ words: (Int) -> String = Woorden.innovaties
  ) -> [TellingView] {
    found.map { id, count in
      TellingView(
        titel: site.document(id).titel, adres: road.address(of: site.document(id).address),
        aantal: count, aantalTekst: words(count), toelichting: nil)
    }
  }
}
