internal import Basis
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// The most pages shown of a group; when these are done the next take their place.
  private static let taakLimit = 200

  /// What is overdue, incomplete, without results, used once or not at all.
  func redactie() -> RedactieView {
    let innovaties = index.sorted(.innovatie).compactMap { id in
      site.innovatie(id).map { (id: id, innovatie: $0) }
    }
    let groepen =
      [overTijd(innovaties)] + onvolledig(innovaties)
      + [zonderResultaat(innovaties), alleenVerwacht(innovaties)]
      + gebruik(.werkzaamElement) { Set(site.usesOfElement[$0.index].map(\.innovatie)) }
      + gebruik(.partner) { Set(site.usesOfPartner[$0.index].map(\.innovatie)) }
      + [ongebruikteTermen()]
    return RedactieView(
      pagina: kader(
        Kader(
          titel: "Voor de redactie", beschrijving: "Wat nagekeken of aangevuld kan worden.",
          soort: "redactie", isVerborgen: true)),
      titel: "Voor de redactie", groepen: groepen.compactMap { $0 })
  }

  private typealias Gevonden = (id: DocumentID, innovatie: Innovatie)

  private func overTijd(_ all: [Gevonden]) -> RedactiegroepView? {
    let late = all.filter { isVerouderd($0.innovatie) }
      .sorted { ($0.innovatie.houdbaarTot, $0.id) < ($1.innovatie.houdbaarTot, $1.id) }
    return groep(
      "Over tijd", "p_overtijd",
      "De termijn is voorbij. Lezers zien “mogelijk verouderd”. Kijk de tekst na en zet de dag van vandaag bij gecontroleerd-op.",
      late
    ) {
      taak(
        $0.id,
        "nagekeken op \($0.innovatie.gecontroleerdOp.dutch), geldig tot \($0.innovatie.houdbaarTot.dutch)"
      )
    }
  }

  /// By phase, because each asks for something else.
  private func onvolledig(_ all: [Gevonden]) -> [RedactiegroepView?] {
    Fase.allCases.map { fase in
      let found = all.filter {
        $0.innovatie.fase == fase && !$0.innovatie.volledigheid.ontbreekt.isEmpty
      }.sorted { left, right in
        let shares = (left.innovatie.volledigheid, right.innovatie.volledigheid)
        return (shares.0.percentage, left.id) < (shares.1.percentage, right.id)
      }
      let count = all.count { $0.innovatie.fase == fase }
      return groep(
        "Onvolledig: \(fase.label.lowercased())", "p_onvolledig_\(fase.rawValue)",
        "\(found.count) van de \(count) beschrijvingen in deze fase missen iets dat het standaardformaat nu vraagt.",
        found
      ) {
        let share = $0.innovatie.volledigheid
        return taak(
          $0.id,
          "\(share.percentage)% volledig; nog nodig: \(Woorden.list(share.ontbreekt))")
      }
    }
  }

  private func zonderResultaat(_ all: [Gevonden]) -> RedactiegroepView? {
    groep(
      "Zonder resultaten", "p_zonderresultaat",
      "Hier staat nog geen enkel resultaat, ook geen verwacht resultaat. Vraag de trekker wat men hoopt of ziet.",
      all.filter { $0.innovatie.resultaten.isEmpty && $0.innovatie.fase >= .proeftuin }
    ) { taak($0.id, "fase: \($0.innovatie.fase.label.lowercased())") }
  }

  private func alleenVerwacht(_ all: [Gevonden]) -> RedactiegroepView? {
    groep(
      "Alleen verwachte resultaten", "p_verwacht",
      "Deze innovaties zijn al ingevoerd of geborgd, maar er staat nog niets dat is ervaren, gemeten of onderzocht.",
      all.filter { found in
        [.implementatie, .geborgd].contains(found.innovatie.fase)
          && !found.innovatie.resultaten.isEmpty
          && found.innovatie.resultaten.allSatisfy { $0.bekend == nil || $0.bekend == .verwacht }
      }
    ) { taak($0.id, "fase: \($0.innovatie.fase.label.lowercased())") }
  }

  /// Pages of a kind that no innovatie names, and those that one does.
  private func gebruik(
    _ soort: Soort, _ innovaties: (DocumentID) -> Set<DocumentID>
  ) -> [RedactiegroepView?] {
    let pages = index.sorted(soort).map { (id: $0, innovaties: innovaties($0)) }
    let name = Woorden.capital(soort.plural)
    return [
      groep(
        "\(name) die niemand noemt", "p_ongebruikt_\(soort.rawValue)",
        "Geen innovatie noemt deze pagina. Misschien heet het ergens anders, of kan de pagina weg.",
        pages.filter(\.innovaties.isEmpty)
      ) { taak($0.id, nil) },
      groep(
        "\(name) die één keer voorkomen", "p_eenmalig_\(soort.rawValue)",
        "Eén innovatie noemt deze pagina. Kijk of hetzelfde elders onder een andere naam staat.",
        pages.filter { $0.innovaties.count == 1 }
      ) { page in
        taak(page.id, page.innovaties.first.map { "bij \(site.document($0).titel)" })
      },
    ]
  }

  private func ongebruikteTermen() -> RedactiegroepView? {
    let list = TermList(site.woordenlijst)
    var places: [Term: Int] = [:]
    for (place, item) in list.paging.items.enumerated() { places[item.term] = place }
    return groep(
      "Begrippen die op geen pagina staan", "p_termen",
      "Geen pagina gebruikt dit begrip of een ander woord ervoor. Het helpt alleen wie erop zoekt.",
      index.options.ongebruikteTermen.map { site.woordenlijst[$0] }
    ) { term in
      let place = places[term]
      return TaakView(
        titel: term.term,
        adres: place.map {
          road.address(of: list.address(of: $0), anchor: list.paging.items[$0].anchor)
        }, toelichting: nil, bewerkAdres: nil)
    }
  }

  private func taak(_ id: DocumentID, _ toelichting: String?) -> TaakView {
    let document = site.document(id)
    return TaakView(
      titel: document.titel, adres: road.address(of: document.address), toelichting: toelichting,
      bewerkAdres: site.instellingen.bewerkURL.flatMap { folder in
        document.source.map { folder + AddressText.path($0) }
      })
  }

  /// - Returns: `nil` when there is nothing to do.
  private func groep<Item>(
    _ titel: String, _ anchor: String, _ uitleg: String, _ items: [Item],
    _ taak: (Item) -> TaakView
  ) -> RedactiegroepView? {
    guard !items.isEmpty else { return nil }
    let rest = items.count - PageMaker.taakLimit
    return RedactiegroepView(
      titel: titel, anchor: anchor, uitleg: uitleg, aantal: items.count,
      taken: items.prefix(PageMaker.taakLimit).map(taak),
      rest: rest > 0 ? "Er zijn er nog \(rest). Zij komen hier zodra deze klaar zijn." : nil)
  }
}
