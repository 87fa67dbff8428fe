internal import Basis
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  func nieuwsbrief(_ letter: Nieuwsbrief, _ document: Document) -> NieuwsbriefView {
    var writer = self.writer(document)
    let html = writer.html(document.sections.flatMap(\.blocks))
    let news = self.news(letter)
    return NieuwsbriefView(
      pagina: kader(
        Kader(
          titel: letter.titel,
          beschrijving: "Nieuwsbrief van \(letter.datum.dutch): wat er nieuw is en veranderde.",
          soort: "nieuwsbrief", kruimels: [("Nieuwsbrieven", .nieuwsbrieven)],
          source: document.source)),
      titel: letter.titel, datum: datum(letter.datum), van: datum(letter.van),
      tot: datum(letter.tot), html: html, voetnoten: writer.footnotes(),
      fasewisselingen: news.moved.compactMap { id in
        guard let rij = rij(id), let sinds = site.innovatie(id)?.faseSinds else { return nil }
        return FasewisselingView(rij: rij, sinds: datum(sinds))
      },
      bijgewerkt: news.updated.prefix(PageMaker.shortList).compactMap { rij($0) },
      bijgewerktTekst: Woorden.innovaties(news.updated.count),
      meer: news.updated.count > PageMaker.shortList
        ? link(
          "Nog \(news.updated.count - PageMaker.shortList), in de lijst van alle innovaties",
          .innovaties)
        : nil,
      gestopt: news.stopped.compactMap { gestopt($0) },
      bijeenkomsten: meetings(after: letter))
  }

  /// Each innovatie that says something new in the period, once: stopped, in another fase, or
  /// checked and brought up to date.
  private func news(
    _ letter: Nieuwsbrief
  ) -> (stopped: [DocumentID], moved: [DocumentID], updated: [DocumentID]) {
    let changed = index.slice(index.wisselingen, from: letter.van, to: letter.tot) {
      site.innovatie($0)?.faseSinds
    }
    let checked = index.slice(index.recent, from: letter.van, to: letter.tot) {
      site.innovatie($0)?.gecontroleerdOp
    }
    var stopped: [DocumentID] = []
    var moved: [DocumentID] = []
    for id in index.order.sorted(changed) {
      if site.innovatie(id)?.fase == .gestopt { stopped.append(id) } else { moved.append(id) }
    }
    let seen = Set(changed)
    var updated: [DocumentID] = []
    for id in index.order.sorted(checked) where !seen.contains(id) {
      // Without a day of stopping the day of the check has to do.
      let innovatie = site.innovatie(id)
      if innovatie?.fase == .gestopt {
        if innovatie?.faseSinds == nil { stopped.append(id) }
      } else {
        updated.append(id)
      }
    }
    return (index.order.sorted(stopped), moved, updated)
  }

  private func meetings(after letter: Nieuwsbrief) -> [BijeenkomstrijView] {
    let first = index.bijeenkomsten.firstPlace {
      site.bijeenkomst($0).map { $0.begin.datum > letter.datum } ?? true
    }
    return index.bijeenkomsten[first...].prefix(5).compactMap { bijeenkomstrij($0) }
  }
}
