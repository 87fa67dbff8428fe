internal import Basis
internal import Exporting
internal import Kennisbank
internal import Linking

extension PageMaker {
  func begrippen(_ list: TermList, page: Int) -> BegrippenView {
    let titel = page == 1 ? "Begrippen" : "Begrippen, pagina \(page)"
    return BegrippenView(
      pagina: kader(
        Kader(
          titel: titel, beschrijving: "Wat woorden en afkortingen in de kennisbank betekenen.",
          soort: "lijst", data: site.woordenlijst.isEmpty || page > 1 ? [] : [termSet()])),
      titel: titel, sprongen: sprongen(list.paging, page: page),
      groepen: list.paging.groups(of: page).map { letter, items in
        BegripgroepView(
          letter: letter.label, anchor: letter.anchor,
          begrippen: items.map { item in
            BegripView(
              term: item.term.term, afkorting: item.term.afkorting, anchor: item.anchor,
              betekenis: item.term.betekenis, ook: item.term.ook)
          })
      },
      paginering: paginering(list.paging, page: page))
  }

  private func termSet() -> JSON {
    .object([
      "@type": .text("DefinedTermSet"), "name": .text("Begrippen"),
      "url": schemaOrg.absolute(.begrippen),
      "hasDefinedTerm": .list(
        site.woordenlijst.map { term in
          schemaOrg.term(
            term.term, term.betekenis, other: [term.afkorting].compactMap { $0 } + term.ook, at: nil
          )
        }),
    ])
  }
}
