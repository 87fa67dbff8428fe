internal import Basis
internal import Kennisbank
internal import Linking
internal import Syndicating
internal import Typesetting

extension PageMaker {
  func nieuwsbrief(_ letter: Nieuwsbrief, _ document: Document) -> NieuwsbriefView {
    var writer = self.writer(document)
    let html = writer.html(document.sections.flatMap(\.blocks))
    let news = index.timeline.news(from: letter.van, to: letter.tot)
    return NieuwsbriefView(
      pagina: kader(
        Kader(
          titel: letter.titel,
          beschrijving: "Nieuwsbrief van \(letter.datum.dutch): wat er nieuw is en veranderde.",
          soort: "nieuwsbrief", kruimels: [("Nieuwsbrieven", .nieuwsbrieven)])),
      titel: letter.titel, datum: datum(letter.datum), van: datum(letter.van),
      tot: datum(letter.tot), html: html, voetnoten: writer.footnotes(),
      nieuw: news.added.compactMap { fasewisseling($0) },
      fasewisselingen: news.moved.compactMap { fasewisseling($0) },
      bijgewerkt: rijen(news.updated.prefix(PageMaker.shortList)),
      bijgewerktTekst: Woorden.innovaties(news.updated.count),
      meer: news.updated.count > PageMaker.shortList
        ? link(
          "Nog \(news.updated.count - PageMaker.shortList), in de lijst van alle innovaties",
          .innovaties)
        : nil,
      gestopt: news.stopped.compactMap { gestopt($0.innovatie) },
      bijeenkomsten: meetings(after: letter).compactMap { bijeenkomstrij($0) },
      verzendvormen: verzendvormen(of: document))
  }

  private func fasewisseling(_ step: News.Step) -> FasewisselingView? {
    guard let rij = rij(step.innovatie), let since = step.since else { return nil }
    return FasewisselingView(
      rij: rij, van: step.from?.rawValue, naar: step.to.rawValue, sinds: datum(since))
  }

  /// The first meetings after the day of a letter.
  func meetings(after letter: Nieuwsbrief) -> [DocumentID] {
    let first = index.bijeenkomsten.firstPlace {
      site.bijeenkomst($0).map { $0.begin.datum > letter.datum } ?? true
    }
    return Array(index.bijeenkomsten[first...].prefix(5))
  }

  /// The letter as files to send, as far as they are made (`PageProducer.post`).
  private func verzendvormen(of letter: Document) -> [LinkView] {
    guard index.place.basisURL != nil else { return [] }
    var forms: [(titel: String, file: Postbestand)] = [
      ("als HTML", .html), ("als gewone tekst", .text),
    ]
    if site.instellingen.uitgeverEmail != nil {
      forms.insert(("als concept voor uw mailprogramma (.eml)", .message), at: 0)
    }
    return forms.map {
      LinkView(titel: $0.titel, adres: road.address(ofFile: $0.file.path(of: letter)))
    }
  }
}
