internal import Basis
internal import Kennisbank
internal import Linking

extension PageMaker {
  func begrippen() -> BegrippenView {
    let groepen = begripgroepen()
    return BegrippenView(
      pagina: kader(
        Kader(
          titel: "Begrippen",
          beschrijving: "Wat woorden en afkortingen in de kennisbank betekenen.",
          soort: "lijst", data: site.woordenlijst.isEmpty ? [] : [termSet()])),
      titel: "Begrippen",
      sprongen: groepen.count < 2
        ? []
        : groepen.map {
          SprongView(letter: $0.letter, adres: "#" + $0.anchor, huidig: true)
        },
      groepen: groepen)
  }

  private func begripgroepen() -> [BegripgroepView] {
    var anchors: Set<String> = []
    var groups: [(letter: Letter, views: [BegripView])] = []
    let terms = site.woordenlijst.map { (key: TitleOrder.key($0.term), term: $0) }
      .sorted { TitleOrder.precedes($0.key, $1.key) }
    for (key, term) in terms {
      let words = Folding.slugText(term.term)
      var anchor = words.isEmpty ? "begrip" : words
      while !anchors.insert(anchor).inserted { anchor += "_" }
      let view = BegripView(
        term: term.term, afkorting: term.afkorting, anchor: anchor, betekenis: term.betekenis,
        ook: term.ook)
      let letter = Letter(key: key)
      if groups.last?.letter == letter {
        groups[groups.count - 1].views.append(view)
      } else {
        groups.append((letter, [view]))
      }
    }
    return groups.map {
      BegripgroepView(letter: $0.letter.label, anchor: $0.letter.anchor, begrippen: $0.views)
    }
  }

  private func termSet() -> JSON {
    .object([
      "@type": .text("DefinedTermSet"), "name": .text("Begrippen"), "url": absolute(.begrippen),
      "hasDefinedTerm": .list(
        site.woordenlijst.map { term in
          self.term(
            term.term, term.betekenis, other: [term.afkorting].compactMap { $0 } + term.ook, at: nil
          )
        }),
    ])
  }
}
