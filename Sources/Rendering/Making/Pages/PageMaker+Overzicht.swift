internal import Drawing
internal import Kennisbank
internal import Linking
internal import Templates
internal import Typesetting

/// The board of the region: themas down, fasen across. Every number leads to a list that counts the
/// same, which needs no script.
extension PageMaker {
  func overzicht() -> OverzichtView {
    let rows = index.themas.map { (id: $0, perFase: perFase(site.innovatiesOfThema[$0.index])) }
    let largest = rows.flatMap(\.perFase).max() ?? 0
    let titel = "Overzicht"
    return OverzichtView(
      pagina: kader(
        Kader(
          titel: titel,
          beschrijving: "De regio in één oogopslag: hoeveel innovaties er zijn per thema en fase, "
            + "bij welke doelen nog niets staat en wie met wie werkt.",
          soort: "overzicht")),
      titel: titel, aantalTekst: totals(), fasen: Fase.allCases.map { fase($0) },
      rijen: rows.map { standrij($0.id, $0.perFase, largest: largest) },
      alles: rows.isEmpty ? nil : alles(), hoofdstukken: hoofdstukken())
  }

  private func totals() -> String {
    let kinds: [Soort] = [.innovatie, .thema, .partner]
    let words = kinds.map {
      Woorden.count(site.documents(of: $0).count, $0.label, $0.plural)
    }
    return "\(words[0]), \(words[1]) en \(words[2])"
  }

  private func perFase(_ uses: [ThemaUse]) -> [Int] {
    var counts = Fase.allCases.map { _ in 0 }
    for use in uses {
      if let fase = site.innovatie(use.innovatie)?.fase { counts[fase.step] += 1 }
    }
    return counts
  }

  private func standrij(_ id: DocumentID, _ perFase: [Int], largest: Int) -> StandrijView {
    let (thema, total) = (site.document(id), perFase.reduce(0, +))
    let spots = witteVlekken(of: id).count
    return StandrijView(
      thema: link(id), kleur: index.kleur(id),
      cellen: zip(Fase.allCases, perFase).map { fase, count in
        cel(
          count, thema.address.innovaties(in: fase), "in de fase \(fase.rawValue): \(thema.titel)",
          largest: largest)
      },
      totaal: cel(total, thema.address.innovatiesBelow, "innovaties: \(thema.titel)"),
      wit: cel(
        spots, thema.address, anchor: "p_wittevlekken", "doelen zonder innovatie: \(thema.titel)"))
  }

  /// Every innovatie once, so no sum of the rows: an innovatie may have more themas.
  private func alles() -> StandrijView {
    let spots = index.themas.reduce(0) { $0 + witteVlekken(of: $1).count }
    return StandrijView(
      thema: link("Alle innovaties", .innovaties), kleur: 0,
      cellen: Fase.allCases.map { fase in
        let facet = index.facet(.fase, fase.rawValue)
        return cel(
          facet?.innovaties.count ?? 0, facet?.address ?? .innovaties,
          "in de fase \(fase.rawValue)")
      },
      totaal: cel(site.documents(of: .innovatie).count, .innovaties, "innovaties"),
      wit: cel(spots, .doelen, "doelen zonder innovatie"))
  }

  private func cel(
    _ count: Int, _ list: Address, anchor: String? = nil, _ meaning: String, largest: Int = 0
  ) -> StandcelView {
    StandcelView(
      aantal: count, adres: count == 0 ? nil : road.address(of: list, anchor: anchor),
      uitleg: meaning, staaf: Bar.svg(count, of: largest).map { Markup($0.bytes) })
  }

  private func hoofdstukken() -> [HoofdstukView] {
    let doelen = index.themas.map { doeltelling(of: $0) }
    let (all, spots) = (
      doelen.reduce(0) { $0 + $1.alle }, doelen.reduce(0) { $0 + $1.witteVlekken }
    )
    let isDated = site.documents(of: .innovatie).contains { document in
      site.innovatie(document.id).map { $0.faseSinds != nil || !$0.faseHistorie.isEmpty } ?? false
    }
    let stopped = index.facet(.fase, Fase.gestopt.rawValue)?.innovaties.count ?? 0
    return [
      HoofdstukView(
        link: link("Doelen en witte vlekken", .doelen), tekst: Woorden.spots(spots, of: all)),
      HoofdstukView(
        link: link("Wie werkt met wie", .samenwerking),
        tekst: "Welke partners het vaakst samen aan een innovatie werken."),
      HoofdstukView(
        link: link("Door de tijd", .ontwikkeling),
        tekst: isDated
          ? "Hoeveel innovaties er op elk moment in elke fase waren."
          : "Nog geen cijfers: bij de innovaties staat niet sinds wanneer."),
      HoofdstukView(
        link: link("Wat we leerden", .geleerd),
        tekst: stopped == 0
          ? "Er is nog geen innovatie gestopt."
          : Woorden.count(stopped, "gestopte innovatie", "gestopte innovaties")
            + ", met de reden en de les."),
      HoofdstukView(
        link: link("Per kenmerk", .kenmerken),
        tekst: "Innovaties per fase, doelgroep, gemeente, setting, sector en wet."),
    ]
  }
}
