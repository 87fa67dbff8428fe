internal import Templates

/// The innovaties of a list page that begin with the same letter.
struct LettergroepView: View {
  let letter: String
  let anchor: String
  let rijen: [RijView]

  static let schema: Schema<Self> = [
    .text("letter", "De letter, of '0–9'") { $0.letter },
    .text("anchor", "De id van de kop") { $0.anchor },
    .list("rijen", RijView.self, "De innovaties") { $0.rijen },
  ]
}
