internal import Linking
internal import Typesetting

extension PageMaker {
  /// The page for an address that does not exist. Made with full addresses where the site has one,
  /// because a server shows it at any depth.
  func nietGevonden() -> NietGevondenView {
    NietGevondenView(
      pagina: kader(
        Kader(titel: "Pagina niet gevonden", soort: "404", isVerborgen: true)),
      titel: "Pagina niet gevonden", themas: index.themas.map { link($0) })
  }

  /// What stands at an old address of a document.
  func doorverwijzing(to document: Document) -> DoorverwijzingView {
    let target = road.address(of: document.address)
    return DoorverwijzingView(
      pagina: kader(
        Kader(titel: document.titel, soort: "doorverwijzing", isVerborgen: true)),
      titel: document.titel, doel: target, verversing: "0; url=\(target)")
  }
}
