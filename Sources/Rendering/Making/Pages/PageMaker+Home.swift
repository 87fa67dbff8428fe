internal import Basis
internal import Exporting
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  func home() -> HomeView {
    let settings = site.instellingen
    return HomeView(
      pagina: kader(Kader(titel: nil, soort: "home", data: [website()])),
      naam: settings.naam, belofte: settings.ondertitel,
      themas: index.themas.compactMap { themarij($0) },
      nieuw: rijen(index.recent.prefix(6)),
      witteVlekken: whiteSpots(3).map { witteVlek($0) },
      bijeenkomsten: upcoming().prefix(3).compactMap { bijeenkomstrij($0) },
      agenda: link("Agenda", .agenda),
      aantallen: [
        total(.innovatie, .innovaties), total(.thema, .themas), total(.werkzaamElement, .elementen),
        total(.partner, .partners),
      ])
  }

  /// The meetings to come, first one first.
  func upcoming() -> ArraySlice<DocumentID> {
    let ids = index.bijeenkomsten
    // A meeting of more days that began before today is looked for as well.
    return ids.filter { site.bijeenkomst($0).map { !$0.isPast(on: site.vandaag) } ?? false }[...]
  }

  private func total(_ soort: Soort, _ list: Address) -> TellingView {
    let count = site.documents(of: soort).count
    let words = Woorden.count(count, soort.label, soort.plural)
    return TellingView(
      titel: Woorden.apostrophe(Woorden.capital(soort.plural)), adres: road.address(of: list),
      aantal: count,
      aantalTekst: words, toelichting: nil)
  }

  /// One of each thema in turn, so that one thema does not take all the room.
  private func whiteSpots(_ limit: Int) -> [LinkedDoel] {
    let perThema = index.themas.map { witteVlekken(of: $0) }
    var found: [LinkedDoel] = []
    for round in 0..<limit {
      for spots in perThema where round < spots.count && found.count < limit {
        found.append(spots[round])
      }
    }
    return found
  }

  private func website() -> JSON {
    .object([
      "@type": .text("WebSite"), "name": .text(site.instellingen.naam),
      "description": site.instellingen.ondertitel.map { .text($0) },
      "inLanguage": .text(site.instellingen.taal), "publisher": schemaOrg.publisher,
      "url": schemaOrg.absolute(.home),
    ])
  }
}
