internal import Templates

/// A doel with the number of innovaties that contribute.
struct DoeltegelView: View {
  let code: String
  let titel: String
  let adres: String
  let aantal: Int
  let aantalTekst: String
  let isWitteVlek: Bool

  static let schema: Schema<Self> = [
    .text("code", "De code van het doel") { $0.code },
    .text("titel", "Het doel, of 'hele opgave'") { $0.titel },
    .text("adres", "Het adres van het doel op de pagina van het thema") { $0.adres },
    .number("aantal", "Het aantal innovaties") { $0.aantal },
    .text("aantalTekst", "Het aantal in woorden") { $0.aantalTekst },
    .flag("isWitteVlek", "Werkt hier nog niemand aan?") { $0.isWitteVlek },
  ]
}
