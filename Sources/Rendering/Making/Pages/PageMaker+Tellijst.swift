internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// One page of the list of werkzame elementen or partners.
  func tellijst(_ soort: Soort, titel: String, paging: Paging<DocumentID>, page: Int)
    -> TellijstView
  {
    let total = paging.items.count
    let words = Woorden.count(total, soort.label, soort.plural)
    return TellijstView(
      pagina: kader(
        Kader(
          titel: page == 1 ? titel : "\(titel), pagina \(page)",
          beschrijving: "\(titel): \(words).",
          soort: "lijst")),
      titel: titel, aantal: total, aantalTekst: words, sprongen: sprongen(paging, page: page),
      groepen: paging.groups(of: page).map { letter, ids in
        TelgroepView(
          letter: letter.label, anchor: letter.anchor, waarden: ids.map { telling($0) })
      },
      paginering: paginering(paging, page: page))
  }

  private func telling(_ id: DocumentID) -> TellingView {
    let document = site.document(id)
    let count: Int
    switch document.soort {
    case .partner: count = Set(site.usesOfPartner[id.index].map(\.innovatie)).count
    default: count = Set(site.usesOfElement[id.index].map(\.innovatie)).count
    }
    return TellingView(
      titel: document.titel, adres: road.address(of: document.address), aantal: count,
      aantalTekst: Woorden.innovaties(count),
      toelichting: site.element(id)?.samenvatting.map { Woorden.firstSentence($0) }
        ?? site.partner(id)?.soortLabel)
  }
}
