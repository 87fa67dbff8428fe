internal import Templates

/// One of the five steps of the track of phases.
struct StapView: View {
  let naam: String
  let isBereikt: Bool
  let isHuidig: Bool
  let isAfgebroken: Bool

  static let schema: Schema<Self> = [
    .text("naam", "De naam van de stap") { $0.naam },
    .flag("isBereikt", "Is de innovatie hier (geweest)?") { $0.isBereikt },
    .flag("isHuidig", "Is de innovatie nu hier?") { $0.isHuidig },
    .flag("isAfgebroken", "Is de innovatie hier gestopt?") { $0.isAfgebroken },
  ]
}
