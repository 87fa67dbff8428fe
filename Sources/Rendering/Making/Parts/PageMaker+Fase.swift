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
    self.bewijs(bewijs.sterkte, Woorden.beoordeeldDoor(bewijs.beoordeeldDoor))
  }

  /// The sign of each strength, for pages that learn later which they show.
  func bewijzen() -> [BewijsView] { Bewijs.labels.indices.map { bewijs($0, "") } }

  private func bewijs(_ sterkte: Int, _ beoordeeldDoor: String) -> BewijsView {
    let sterkte = min(5, max(0, sterkte))
    return BewijsView(
      sterkte: sterkte, label: Bewijs.labels[sterkte], beoordeeldDoor: beoordeeldDoor,
      balken: (1...5).map { BalkView(isVol: $0 <= sterkte) })
  }
}
