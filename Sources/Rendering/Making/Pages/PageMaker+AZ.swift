internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  func az(_ list: NameList, page: Int) -> AZView {
    let paging = list.paging
    let titel = page == 1 ? "Van A tot Z" : "Van A tot Z, pagina \(page)"
    return AZView(
      pagina: kader(
        Kader(
          titel: titel, beschrijving: "Alle namen in de kennisbank, ook andere namen, van A tot Z.",
          soort: "lijst")),
      titel: titel, aantalTekst: Woorden.count(paging.items.count, "naam", "namen"),
      sprongen: sprongen(paging, page: page),
      groepen: paging.groups(of: page).map { letter, names in
        AZgroepView(
          letter: letter.label, anchor: letter.anchor, regels: names.map { regel($0, list.terms) })
      },
      paginering: paginering(paging, page: page))
  }

  private func regel(_ name: NameList.Name, _ terms: TermList) -> AZregelView {
    switch name.target {
    case .document(let id, let isOther):
      let document = site.document(id)
      return AZregelView(
        titel: name.titel, adres: road.address(of: document.address), soort: document.soort.label,
        zie: isOther ? document.titel : nil)
    case .term(let place):
      let item = terms.paging.items[place]
      return AZregelView(
        titel: name.titel,
        adres: road.address(of: terms.address(of: place), anchor: item.anchor), soort: "begrip",
        zie: name.titel == item.term.term ? nil : item.term.term)
    }
  }
}
