internal import Basis
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// The most rows of a list that is beside the point of its page.
  static let shortList = 25

  func rij(_ id: DocumentID) -> RijView? {
    guard let innovatie = site.innovatie(id) else { return nil }
    let lead = site.innovatieLinks[id.index].themas.first?.thema
    return RijView(
      titel: innovatie.titel, adres: road.address(of: site.document(id).address),
      samenvatting: Woorden.firstSentence(innovatie.samenvatting),
      fase: fase(innovatie.fase, historie: innovatie.faseHistorie),
      leadThema: lead.map { link($0) }, kleur: lead.map { index.kleur($0) } ?? 0,
      isVerouderd: isVerouderd(innovatie), gecontroleerdOp: datum(innovatie.gecontroleerdOp))
  }

  func korteRij(_ id: DocumentID) -> KorteRijView? {
    guard let innovatie = site.innovatie(id) else { return nil }
    return KorteRijView(
      titel: innovatie.titel, adres: road.address(of: site.document(id).address),
      fase: fase(innovatie.fase, historie: innovatie.faseHistorie))
  }

  func isVerouderd(_ innovatie: Innovatie) -> Bool { innovatie.houdbaarTot < site.vandaag }

  /// The first of a list, and a link to the whole list when there are more.
  func korteRijen(
    _ ids: [DocumentID], limit: Int, rest: Address
  ) -> (rijen: [KorteRijView], meer: LinkView?) {
    (
      ids.prefix(limit).compactMap { korteRij($0) },
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
