internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// - Parameter historie: tells where an innovatie stood when it stopped.
  func fase(_ fase: Fase, historie: [FaseSinds] = []) -> FaseView {
    self.fase(fase, stap: PageMaker.stap(fase, historie: historie))
  }

  /// The step that an innovatie came to, from 1; 0 when it stopped and nobody knows where.
  static func stap(_ fase: Fase, historie: [FaseSinds]) -> Int {
    guard fase == .gestopt else { return fase.step + 1 }
    return historie.map(\.fase).filter { $0 != .gestopt }.max().map { $0.step + 1 } ?? 0
  }

  func fase(_ fase: Fase, stap: Int) -> FaseView {
    FaseView(
      woord: fase.rawValue, uitleg: fase.uitleg, stap: stap, isGestopt: fase == .gestopt,
      adres: index.facet(.fase, fase.rawValue).map { road.address(of: $0.address) },
      stappen: Fase.allCases.filter { $0 != .gestopt }.map { step in
        let number = step.step + 1
        return StapView(
          naam: step.rawValue, isBereikt: number <= stap,
          isHuidig: fase == step,
          isAfgebroken: fase == .gestopt && number == stap)
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
