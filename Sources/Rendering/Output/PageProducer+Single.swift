internal import Linking
internal import Templates

/// Pages of which there is one.
extension PageProducer {
  func home() -> [PageTask] { one(.home, at: .home) { $0.home() } }
  func themas() -> [PageTask] { one(.themas, at: .themas) { $0.themas() } }
  func agenda() -> [PageTask] { one(.agenda, at: .agenda) { $0.agenda() } }
  func overzicht() -> [PageTask] { one(.facetten, at: .overzicht) { $0.facetten() } }
  func begrippen() -> [PageTask] { one(.begrippen, at: .begrippen) { $0.begrippen() } }

  func nieuwsbrieven() -> [PageTask] {
    one(.nieuwsbrieven, at: .nieuwsbrieven) { $0.nieuwsbrieven() }
  }

  func az() -> [PageTask] {
    let names = NameList(site)
    return (0..<(names.isCut ? names.groups.count : 1)).map { group in
      let address = names.address(of: group)
      let maker = PageMaker(index, at: address)
      return PageTask(.az, library, at: address) { maker.az(names, group: group) }
    }
  }

  func nietGevonden() -> [PageTask] {
    let maker = PageMaker(index, at: .home, prefix: index.basisPath)
    return [
      PageTask(.nietGevonden, library, at: .home, path: "404.html", isListed: false) {
        maker.nietGevonden()
      }
    ]
  }

  private func one<Page: View>(
    _ template: PageTemplate, at address: Address,
    _ view: @escaping @Sendable (PageMaker) -> Page
  ) -> [PageTask] {
    let maker = PageMaker(index, at: address)
    return [PageTask(template, library, at: address) { view(maker) }]
  }
}
