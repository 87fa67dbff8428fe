internal import Templates

/// A letter to jump to, on this page or another.
struct SprongView: View {
  let letter: String
  let adres: String
  let huidig: Bool

  static let schema: Schema<Self> = [
    .text("letter", "De letter, of '0–9'") { $0.letter },
    .text("adres", "Het adres van die letter") { $0.adres },
    .flag("huidig", "Staat die letter op deze pagina?") { $0.huidig },
  ]
}
