internal import Basis
internal import Kennisbank
internal import Linking

/// The pages for innovaties that a reader chooses, and what these pages load.
extension PageProducer {
  func keuze() -> [PageTask] {
    let (vergelijken, selectie) = (
      PageMaker(index, at: .vergelijken), PageMaker(index, at: .selectie)
    )
    let pages = [
      PageTask(.vergelijken, library, at: .vergelijken, isListed: false) {
        vergelijken.vergelijken()
      },
      PageTask(.selectie, library, at: .selectie, isListed: false) { selectie.selectie() },
    ]
    return pages + site.documents(of: .innovatie).flatMap { factSheets(of: $0) }
  }

  /// The facts of an innovatie at its address and at its old ones, so that an old list still works.
  private func factSheets(of document: Document) -> [PageTask] {
    guard let innovatie = site.innovatie(document.id) else { return [] }
    // Addresses in the facts count from the root: two pages load them.
    let maker = PageMaker(index, at: .home)
    return ([document.slug] + document.redirects).map { slug in
      PageTask(path: "\(document.soort.folder)/\(slug)/feiten.js", reading: document.ownTexts) {
        var script = Array("leernetwerkFeiten(".utf8)
        script += maker.feitenblad(innovatie, document)
        script += ")\n".utf8
        return script
      }
    }
  }
}
