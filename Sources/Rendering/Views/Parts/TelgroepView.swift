internal import Templates

/// Names with numbers that begin with the same letter.
struct TelgroepView: View {
  let letter: String
  let anchor: String
  let waarden: [TellingView]

  static let schema: Schema<Self> = [
    .text("letter", "De letter, of '0–9'") { $0.letter },
    .text("anchor", "De id van de kop") { $0.anchor },
    .list("waarden", TellingView.self, "De namen") { $0.waarden },
  ]
}
