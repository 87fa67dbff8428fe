internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// The page that shows chosen innovaties side by side.
  func vergelijken() -> VergelijkenView { keuze("Vergelijken", soort: "vergelijken") }

  /// The page with the list that a reader keeps.
  func selectie() -> VergelijkenView { keuze("Mijn selectie", soort: "selectie") }

  private func keuze(_ titel: String, soort: String) -> VergelijkenView {
    VergelijkenView(
      pagina: kader(Kader(titel: titel, soort: soort, isVerborgen: true)), titel: titel,
      script: asset("selectie.js"), deelScript: asset("delen.js"),
      basisURL: index.basisURL,
      innovatiesAdres: road.address(of: .innovaties), fasen: Fase.allCases.map { fase($0) },
      bewijzen: bewijzen())
  }
}
