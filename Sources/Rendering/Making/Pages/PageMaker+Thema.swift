internal import Kennisbank
internal import Linking
internal import Syndicating
internal import Typesetting

extension PageMaker {
  func thema(_ thema: Thema, _ document: Document) -> ThemaView {
    let id = document.id
    let uses = site.innovatiesOfThema[id.index].map(\.innovatie)
    let opgaven = self.opgaven(of: id)
    let stopped = uses.filter { site.innovatie($0)?.fase == .gestopt }
    let gestopt = stopped.prefix(PageMaker.shortList).compactMap { self.gestopt($0) }
    let witteVlekken = self.witteVlekken(of: id).map { witteVlek($0) }
    let elementen = tellingen(tally(uses, \.elementen).most(8, atLeast: 2, order: index.order))
    let partners = tellingen(tally(uses, \.partners).most(8, atLeast: 1, order: index.order))
    let overige = self.overige(of: id)
    let meetings = site.bijeenkomstenAbout[id.index].compactMap { bijeenkomstrij($0) }
    let feed = self.feed("Volg dit thema (feed)", Syndication.feedPath(of: document.address))
    let genoemdIn = vermeldingen(site.incoming[id.index])
    var writer = self.writer(document, reserved: Set(thema.anchors))
    let ranges = document.sections.flatMap(\.blocks)
    let ambitie = thema.ambitie.map { writer.html(plain: $0) }
    let samenvatting =
      ambitie == nil ? thema.samenvatting.map { writer.html(plain: $0) } : nil
    let html = writer.html(ranges)
    let inhoud =
      self.inhoud(ranges, of: writer.map, level: 2)
      + deel("Opgaven en doelen", "opgaven", if: !opgaven.isEmpty)
      + deel("Stand van zaken", "p_bord", if: !uses.isEmpty)
      + deel("Andere innovaties in dit thema", "p_overige", if: !overige.isEmpty)
      + deel("Nog niemand werkt hieraan", "p_wittevlekken", if: !witteVlekken.isEmpty)
      + deel("Werkzame elementen die vaak terugkomen", "p_elementen", if: !elementen.isEmpty)
      + deel("Gestopt, en wat men leerde", "p_gestopt", if: !gestopt.isEmpty)
      + deel("Partners die het meest meedoen", "p_partners", if: !partners.isEmpty)
      + deel("Bijeenkomsten", "p_bijeenkomsten", if: !meetings.isEmpty)
    return ThemaView(
      pagina: kader(
        Kader(
          titel: thema.titel, beschrijving: thema.samenvatting ?? thema.ambitie, soort: "thema",
          kruimels: [("Thema’s", .themas)],
          feed: headFeed(feed, thema.titel))),
      titel: thema.titel, kleur: index.kleur(id), samenvatting: samenvatting,
      ambitie: ambitie, andereNamen: document.otherNames, html: html,
      voetnoten: writer.footnotes(), inhoud: inhoudIfLong(inhoud), opgaven: opgaven,
      aantal: uses.count, aantalTekst: Woorden.innovaties(uses.count),
      bord: bord(uses, of: document), overige: overige,
      alleInnovaties: alleInnovaties(uses.count, of: document), witteVlekken: witteVlekken,
      elementen: elementen, gestopt: gestopt,
      alleGestopt: stopped.count > gestopt.count
        ? link(
          "Alle \(stopped.count) gestopte innovaties van dit thema",
          document.address.innovaties(in: .gestopt)) : nil,
      geleerd: link("Wat we in de hele regio leerden", .geleerd),
      matrix: opgaven.isEmpty
        ? nil : link("Bekijk doelen en innovaties in één tabel", .matrix(of: document.slug)),
      partners: partners, bijeenkomsten: meetings, genoemdIn: genoemdIn,
      feed: feed)
  }

  /// The link to the whole list of innovaties of a thema, element or partner.
  func alleInnovaties(_ count: Int, of document: Document) -> LinkView? {
    guard count > 0 else { return nil }
    return link(
      count == 1 ? "De innovatie in een lijst" : "Alle \(count) innovaties",
      document.address.innovatiesBelow)
  }

  /// The innovaties that name the thema without an opgave or doel.
  private func overige(of id: DocumentID) -> [RijView] {
    let ids = site.innovatiesOfThema[id.index].lazy.map(\.innovatie).filter { innovatie in
      site.innovatieLinks[innovatie.index].themas.allSatisfy {
        $0.thema != id || $0.doelen.isEmpty
      }
    }
    return rijen(ids.prefix(ListPages.rowLimit))
  }

  /// The innovaties per fase; every fase has its column.
  private func bord(_ ids: [DocumentID], of thema: Document) -> [BordkolomView] {
    guard !ids.isEmpty else { return [] }
    var columns: [Fase: [DocumentID]] = [:]
    for id in ids {
      if let fase = site.innovatie(id)?.fase { columns[fase, default: []].append(id) }
    }
    return Fase.allCases.map { fase in
      let found = index.order.sorted(columns[fase] ?? [])
      let list = thema.address.innovaties(in: fase)
      let (rijen, meer) = korteRijen(found, limit: 12, rest: list)
      return BordkolomView(
        fase: self.fase(fase), aantal: found.count,
        adres: found.isEmpty ? nil : road.address(of: list), innovaties: rijen, meer: meer)
    }
  }

  private func tally(
    _ ids: [DocumentID], _ list: (InnovatieLinks) -> [DocumentID]
  ) -> Together {
    var tally = Together()
    for id in ids { tally.add(list(site.innovatieLinks[id.index])) }
    return tally
  }
}
