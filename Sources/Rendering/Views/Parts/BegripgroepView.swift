internal import Templates

/// The entries that begin with the same letter.
struct BegripgroepView: View {
  let letter: String
  let anchor: String
  let begrippen: [BegripView]

  static let schema: Schema<Self> = [
    .text("letter", "De letter, of '0–9'") { $0.letter },
    .text("anchor", "De id van de kop") { $0.anchor },
    .list("begrippen", BegripView.self, "De begrippen") { $0.begrippen },
  ]
}
