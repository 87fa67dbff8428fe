internal import Templates

/// A fact for the narrow column.
struct FeitView: View {
  let naam: String
  let waarden: [FeitwaardeView]

  static let schema: Schema<Self> = [
    .text("naam", "De naam, zoals 'Doelgroep'") { $0.naam },
    .list("waarden", FeitwaardeView.self, "De waarden") { $0.waarden },
  ]
}
