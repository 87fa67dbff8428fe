internal import Templates

/// Results that are known in the same way.
struct ResultaatgroepView: View {
  let bekend: String?
  let titel: String
  let uitleg: String
  let resultaten: [ResultaatView]

  static let schema: Schema<Self> = [
    .text("bekend", "onderzocht, gemeten, ervaren of verwacht; leeg als het er niet bij staat") {
      $0.bekend
    },
    .text("titel", "De kop, zoals 'Onderzocht' of 'Wat men hoopt te bereiken'") { $0.titel },
    .text("uitleg", "Wat dat betekent, in een zin") { $0.uitleg },
    .list("resultaten", ResultaatView.self, "De resultaten") { $0.resultaten },
  ]
}
