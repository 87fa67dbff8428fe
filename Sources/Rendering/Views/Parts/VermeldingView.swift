internal import Templates

/// A page that leads here.
struct VermeldingView: View {
  let titel: String
  let adres: String
  let soort: String

  static let schema: Schema<Self> = [
    .text("titel", "De titel van die pagina") { $0.titel },
    .text("adres", "Het adres") { $0.adres },
    .text("soort", "De soort, zoals 'thema' of 'innovatie'") { $0.soort },
  ]
}
