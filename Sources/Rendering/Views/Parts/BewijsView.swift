internal import Templates

/// How strong the evidence is and who says so.
struct BewijsView: View {
  let sterkte: Int
  let label: String
  let beoordeeldDoor: String
  let balken: [BalkView]

  static let schema: Schema<Self> = [
    .number("sterkte", "De sterkte, 0 tot 5") { $0.sterkte },
    .text("label", "De sterkte in woorden, zoals 'monitor of voor-nameting'") { $0.label },
    .text("beoordeeldDoor", "Wie dat zegt, zoals 'beoordeeld door de redactie'") {
      $0.beoordeeldDoor
    },
    .list("balken", BalkView.self, "De vijf balkjes") { $0.balken },
  ]
}
