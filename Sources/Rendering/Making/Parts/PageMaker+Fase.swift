internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// - Parameter historie: tells where an innovatie stood when it stopped.
  func fase(_ fase: Fase, historie: [FaseSinds] = []) -> FaseView {
    let reached =
      fase == .gestopt
      ? historie.map(\.fase).filter { $0 != .gestopt }.max().map { $0.step + 1 } ?? 0
      : fase.step + 1
    return FaseView(
      woord: fase.rawValue, uitleg: fase.uitleg, stap: reached, isGestopt: fase == .gestopt,
      adres: index.facet(.fase, fase.rawValue).map { road.address(of: $0.address) },
      stappen: Fase.allCases.filter { $0 != .gestopt }.map { step in
        let number = step.step + 1
        return StapView(
          naam: step.rawValue, isBereikt: number <= reached,
          isHuidig: fase == step,
          isAfgebroken: fase == .gestopt && number == reached)
      })
  }

  func bewijs(_ bewijs: Bewijs) -> BewijsView {
    let sterkte = min(5, max(0, bewijs.sterkte))
    return BewijsView(
      sterkte: sterkte, label: Bewijs.labels[sterkte],
      beoordeeldDoor: Woorden.beoordeeldDoor(bewijs.beoordeeldDoor),
      balken: (1...5).map { BalkView(isVol: $0 <= sterkte) })
  }
}
