internal import Templates

/// An opgave or doel that an innovatie names.
struct DoellinkView: View {
  let code: String
  let titel: String
  let adres: String

  static let schema: Schema<Self> = [
    .text("code", "De code, zoals '1A'") { $0.code },
    .text("titel", "De opgave of het doel") { $0.titel },
    .text("adres", "Het adres op de pagina van het thema") { $0.adres },
  ]
}
