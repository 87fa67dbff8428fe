internal import Basis
internal import Kennisbank
internal import Linking

extension PageProducer {
  /// The page of every document.
  func documents() -> [PageTask] { site.documents.map { page(of: $0) } }

  private func page(of document: Document) -> PageTask {
    let address = document.address
    let maker = PageMaker(index, at: address, about: document)
    switch document.content {
    case .innovatie(let innovatie):
      return PageTask(
        .innovatie, library, at: address, changed: innovatie.gecontroleerdOp,
        reading: document.ownTexts
      ) {
        maker.innovatie(innovatie, document)
      }
    case .thema(let thema):
      return PageTask(.thema, library, at: address, reading: .lessons) {
        maker.thema(thema, document)
      }
    case .werkzaamElement(let element):
      return PageTask(.werkzaamElement, library, at: address, reading: .none) {
        maker.werkzaamElement(element, document)
      }
    case .partner(let partner):
      return PageTask(.partner, library, at: address, reading: .none) {
        maker.partner(partner, document)
      }
    case .bijeenkomst(let meeting):
      return PageTask(.bijeenkomst, library, at: address) { maker.bijeenkomst(meeting, document) }
    case .nieuwsbrief(let letter):
      return PageTask(.nieuwsbrief, library, at: address, changed: letter.datum) {
        maker.nieuwsbrief(letter, document)
      }
    case .pagina(let pagina):
      return PageTask(.pagina, library, at: address) { maker.pagina(pagina, document) }
    }
  }

  /// A page at every old address that leads to the new one.
  func doorverwijzingen() -> [PageTask] {
    site.documents.flatMap { document in
      document.redirects.map { slug in
        let address = Address("\(document.soort.folder)/\(slug)/")
        let maker = PageMaker(index, at: address)
        return PageTask(.doorverwijzing, library, at: address, isListed: false, reading: .none) {
          maker.doorverwijzing(to: document)
        }
      }
    }
  }
}

extension Document {
  /// What is read by a file about this document alone.
  var ownTexts: TextsRead { source.map { .of([$0]) } ?? .none }
}
