internal import Templates

/// The names that begin with the same letter.
struct AZgroepView: View {
  let letter: String
  let anchor: String
  let regels: [AZregelView]

  static let schema: Schema<Self> = [
    .text("letter", "De letter, of '0–9'") { $0.letter },
    .text("anchor", "De id van de kop") { $0.anchor },
    .list("regels", AZregelView.self, "De namen") { $0.regels },
  ]
}
