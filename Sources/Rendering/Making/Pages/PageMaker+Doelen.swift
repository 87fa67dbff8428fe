internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  func doelen() -> DoelenView {
    let themas = index.themas.map { (id: $0, telling: doeltelling(of: $0)) }
    let titel = "Doelen en witte vlekken"
    return DoelenView(
      pagina: kader(
        Kader(
          titel: titel,
          beschrijving: "Hoeveel innovaties er bij elk doel staan, en waar nog niemand aan werkt.",
          soort: "overzicht", kruimels: [("Overzicht", .overzicht)])),
      titel: titel,
      inleiding: Woorden.spots(
        themas.reduce(0) { $0 + $1.telling.witteVlekken },
        of: themas.reduce(0) { $0 + $1.telling.alle }),
      themas: themas.map { doelthema($0.id, $0.telling) })
  }

  /// How many doelen a thema has, and how many of them nobody works on. An opgave counts where it
  /// has no doelen.
  func doeltelling(of thema: DocumentID) -> (alle: Int, witteVlekken: Int) {
    let all = site.doelen[site.doelenOfThema[thema.index]]
    let parents = Set(all.compactMap(\.opgave))
    return (all.count { !parents.contains($0.id) }, witteVlekken(of: thema).count)
  }

  private func doelthema(
    _ id: DocumentID, _ telling: (alle: Int, witteVlekken: Int)
  ) -> DoelthemaView {
    let document = site.document(id)
    let all = site.doelen[site.doelenOfThema[id.index]]
    var tegels: [DoelID: [DoeltegelView]] = [:]
    for doel in all {
      if let opgave = doel.opgave { tegels[opgave, default: []].append(tegel(doel)) }
    }
    return DoelthemaView(
      naam: document.titel, anchor: "thema_\(document.slug)", kleur: index.kleur(id),
      telling: Woorden.spots(telling.witteVlekken, of: telling.alle),
      groepen: all.filter(\.isOpgave).map { opgave in
        let own = tegels[opgave.id] ?? []
        let isCounted = own.isEmpty || !site.innovatiesOfDoel[opgave.id.index].isEmpty
        return DoelgroepView(
          code: opgave.code, titel: opgave.titel,
          adres: road.address(of: document.address, anchor: opgave.anchor),
          tegels: (isCounted ? [tegel(opgave)] : []) + own)
      },
      matrix: all.isEmpty
        ? nil : link("Welke innovatie hoort bij welk doel", .matrix(of: document.slug)))
  }

  private func tegel(_ doel: LinkedDoel) -> DoeltegelView {
    let count = site.innovatiesOfDoel[doel.id.index].count
    return DoeltegelView(
      code: doel.code, titel: doel.isOpgave ? "de hele opgave" : doel.titel,
      adres: road.address(of: site.document(doel.thema).address, anchor: doel.anchor),
      aantal: count, aantalTekst: Woorden.innovaties(count), isWitteVlek: count == 0)
  }
}
