internal import Templates

/// A link to a page or a place on one.
struct LinkView: View {
  let titel: String
  let adres: String

  static let schema: Schema<Self> = [
    .text("titel", "De tekst van de link") { $0.titel },
    .text("adres", "Het adres, vanaf deze pagina") { $0.adres },
  ]
}
