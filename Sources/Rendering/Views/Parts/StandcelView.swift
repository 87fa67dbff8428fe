internal import Templates

/// A number on the board that leads to what it counts.
struct StandcelView: View {
  let aantal: Int
  let adres: String?
  let uitleg: String
  let staaf: Markup?

  static let schema: Schema<Self> = [
    .number("aantal", "Het aantal") { $0.aantal },
    .text("adres", "Het adres van de lijst die evenveel telt; niet bij 0") { $0.adres },
    .text("uitleg", "Wat er geteld is, voor wie het getal los hoort") { $0.uitleg },
    .markup("staaf", "Een staafje zo lang als het getal") { $0.staaf },
  ]
}
