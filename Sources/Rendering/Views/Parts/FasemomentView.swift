internal import Templates

/// The numbers of one moment.
struct FasemomentView: View {
  let moment: String
  let aantallen: [FaseaantalView]
  let totaal: Int

  static let schema: Schema<Self> = [
    .text("moment", "Het moment, zoals 'eind 2024'") { $0.moment },
    .list("aantallen", FaseaantalView.self, "Het aantal in elke fase") { $0.aantallen },
    .number("totaal", "Het aantal bij elkaar") { $0.totaal },
  ]
}

/// A number in a table.
struct FaseaantalView: View {
  let aantal: Int

  static let schema: Schema<Self> = [.number("aantal", "Het aantal") { $0.aantal }]
}
