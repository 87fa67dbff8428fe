internal import Templates

/// A line of a menu.
struct MenupuntView: View {
  let titel: String
  let adres: String
  let huidig: Bool
  let isTak: Bool

  static let schema: Schema<Self> = [
    .text("titel", "De tekst van de link") { $0.titel },
    .text("adres", "Het adres, vanaf deze pagina") { $0.adres },
    .flag("huidig", "Is dit de pagina waar de lezer is?") { $0.huidig },
    .flag("isTak", "Is de lezer op een pagina hieronder?") { $0.isTak },
  ]
}
