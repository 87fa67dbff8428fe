internal import Templates

/// Innovaties that ended whose names begin with the same letter.
struct LesgroepView: View {
  let letter: String
  let anchor: String
  let lessen: [GestoptView]

  static let schema: Schema<Self> = [
    .text("letter", "De letter, of '0–9'") { $0.letter },
    .text("anchor", "De id van de kop") { $0.anchor },
    .list("lessen", GestoptView.self, "De innovaties met hun reden en les") { $0.lessen },
  ]
}
