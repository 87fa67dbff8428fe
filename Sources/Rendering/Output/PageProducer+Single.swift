internal import Basis
internal import Exporting
internal import Kennisbank
internal import Linking
internal import Templates

/// Pages of which there is one.
extension PageProducer {
  func home() -> [PageTask] { one(.home, at: .home) { $0.home() } }
  func themas() -> [PageTask] { one(.themas, at: .themas) { $0.themas() } }
  func agenda() -> [PageTask] { one(.agenda, at: .agenda) { $0.agenda() } }

  func openData() -> [PageTask] { one(.openData, at: Place.data) { $0.openData() } }

  func redactie() -> [PageTask] {
    one(.redactie, at: .redactie, isListed: false, reading: .none) { $0.redactie() }
  }

  func verklaring() -> [PageTask] {
    guard let verklaring = site.instellingen.verklaring else { return [] }
    return one(.verklaring, at: .verklaring) { $0.verklaring(verklaring) }
  }

  func nieuwsbrieven() -> [PageTask] {
    one(.nieuwsbrieven, at: .nieuwsbrieven) { $0.nieuwsbrieven() }
  }

  /// The list from A to Z, and the search page, which leads to its letters.
  func namen() -> [PageTask] {
    let names = NameList(site)
    return pages(.az, of: names.paging) { $0.az(names, page: $1) }
      + one(.zoeken, at: .zoeken, isListed: false) { $0.zoeken(names.paging) }
  }

  func begrippen() -> [PageTask] {
    let terms = TermList(site.woordenlijst)
    return pages(.begrippen, of: terms.paging) { $0.begrippen(terms, page: $1) }
  }

  func nietGevonden() -> [PageTask] {
    let maker = PageMaker(index, at: .home, prefix: index.basisPath)
    return [
      PageTask(.nietGevonden, library, at: .home, path: "404.html", isListed: false) {
        maker.nietGevonden()
      }
    ]
  }

  private func pages<Item, Page: View>(
    _ template: PageTemplate, of paging: Paging<Item>,
    _ view: @escaping @Sendable (PageMaker, Int) -> Page
  ) -> [PageTask] {
    (1...paging.pageCount).map { page in
      let address = paging.address(of: page)
      let maker = PageMaker(index, at: address)
      return PageTask(template, library, at: address, reading: .none) { view(maker, page) }
    }
  }

  func one<Page: View>(
    _ template: PageTemplate, at address: Address, isListed: Bool = true,
    reading texts: TextsRead = .all,
    _ view: @escaping @Sendable (PageMaker) -> Page
  ) -> [PageTask] {
    let maker = PageMaker(index, at: address)
    return [
      PageTask(template, library, at: address, isListed: isListed, reading: texts) { view(maker) }
    ]
  }
}
