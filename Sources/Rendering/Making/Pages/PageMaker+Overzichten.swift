internal import Kennisbank
internal import Linking
internal import Syndicating
internal import Typesetting

extension PageMaker {
  func themas() -> ThemasView {
    let count = index.themas.count
    return ThemasView(
      pagina: kader(
        Kader(
          titel: "Thema’s", beschrijving: "Waar de regio aan werkt, met ambities en doelen.",
          soort: "lijst")),
      titel: "Thema’s", aantalTekst: Woorden.count(count, Soort.thema.label, Soort.thema.plural),
      themas: index.themas.compactMap { themarij($0) })
  }

  func agenda() -> AgendaView {
    let past = index.bijeenkomsten.reversed().filter { id in
      site.bijeenkomst(id).map { $0.isPast(on: site.vandaag) } ?? false
    }
    return AgendaView(
      pagina: kader(
        Kader(
          titel: "Agenda", beschrijving: "Bijeenkomsten die komen en die zijn geweest.",
          soort: "lijst")),
      titel: "Agenda", komend: upcoming().compactMap { bijeenkomstrij($0) },
      geweest: past.compactMap { bijeenkomstrij($0) },
      bestand: road.address(ofFile: Syndication.calendarPath),
      webcal: index.place.webcal(Syndication.calendarPath),
      abonneer: index.place.basisURL.map { $0 + Syndication.calendarPath })
  }

  func nieuwsbrieven() -> NieuwsbrievenView {
    NieuwsbrievenView(
      pagina: kader(
        Kader(
          titel: "Nieuwsbrieven", beschrijving: "Alle nieuwsbrieven, de laatste eerst.",
          soort: "lijst")),
      titel: "Nieuwsbrieven",
      nieuwsbrieven: index.nieuwsbrieven.compactMap { id in
        site.nieuwsbrief(id).map { letter in
          NieuwsbriefrijView(
            titel: letter.titel, adres: road.address(of: site.document(id).address),
            datum: datum(letter.datum))
        }
      })
  }

  func facetten() -> FacettenView {
    let groepen = Facet.Name.allCases.compactMap { name -> FacetgroepView? in
      let found = site.facets.filter { $0.name == name }
      guard !found.isEmpty else { return nil }
      return FacetgroepView(
        titel: Woorden.heading(name), anchor: name.folder,
        waarden: found.map { facet in
          TellingView(
            titel: facet.waarde.label, adres: road.address(of: facet.address),
            aantal: facet.innovaties.count,
            aantalTekst: Woorden.innovaties(facet.innovaties.count),
            toelichting: facet.waarde.uitleg)
        })
    }
    return FacettenView(
      pagina: kader(
        Kader(
          titel: "Overzicht per kenmerk",
          beschrijving: "Innovaties per fase, doelgroep, gemeente, setting, sector en wet.",
          soort: "lijst", kruimels: [("Overzicht", .overzicht)])),
      titel: "Overzicht per kenmerk", groepen: groepen)
  }
}
