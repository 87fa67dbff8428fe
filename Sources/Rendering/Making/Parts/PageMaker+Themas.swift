internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  func themarij(_ id: DocumentID) -> ThemarijView? {
    guard let thema = site.thema(id) else { return nil }
    let count = site.innovatiesOfThema[id.index].count
    let address = site.document(id).address
    let spots = witteVlekken(of: id).count
    return ThemarijView(
      titel: thema.titel, adres: road.address(of: address),
      samenvatting: thema.samenvatting.map { Woorden.firstSentence($0) },
      aantal: count, aantalTekst: Woorden.innovaties(count),
      aantalAdres: road.address(of: count == 0 ? address : address.innovatiesBelow),
      witteVlekken: spots == 0
        ? nil
        : Woorden.count(spots, "doel zonder innovatie", "doelen zonder innovatie"),
      witteVlekkenAdres: road.address(of: address, anchor: "p_wittevlekken"),
      kleur: index.kleur(id))
  }

  /// What of a thema nobody works on: its doelen, and opgaven without doelen.
  func witteVlekken(of thema: DocumentID) -> [LinkedDoel] {
    let all = site.doelen[site.doelenOfThema[thema.index]]
    let parents = Set(all.compactMap(\.opgave))
    return all.filter { !parents.contains($0.id) && site.innovatiesOfDoel[$0.id.index].isEmpty }
  }

  func witteVlek(_ doel: LinkedDoel) -> WitteVlekView {
    WitteVlekView(
      code: doel.code, titel: doel.titel,
      adres: road.address(of: site.document(doel.thema).address, anchor: doel.anchor),
      thema: link(doel.thema))
  }
}
