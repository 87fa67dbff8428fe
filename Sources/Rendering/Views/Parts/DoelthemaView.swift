internal import Templates

/// A thema with its doelen as tiles.
struct DoelthemaView: View {
  let naam: String
  let anchor: String
  let kleur: Int
  let telling: String
  let groepen: [DoelgroepView]
  let matrix: LinkView?

  static let schema: Schema<Self> = [
    .text("naam", "De naam van het thema") { $0.naam },
    .text("anchor", "De id van de kop") { $0.anchor },
    .number("kleur", "De tint van het thema, 1 tot 12") { $0.kleur },
    .text("telling", "Hoeveel doelen en hoeveel zonder innovatie, in een zin") { $0.telling },
    .list("groepen", DoelgroepView.self, "De opgaven met hun doelen") { $0.groepen },
    .view("matrix", LinkView.self, "De link naar de tabel van doelen en innovaties") { $0.matrix },
  ]
}
