internal import Templates

/// A name with a number that leads to what was counted.
struct TellingView: View {
  let titel: String
  let adres: String?
  let aantal: Int
  let aantalTekst: String
  let toelichting: String?

  static let schema: Schema<Self> = [
    .text("titel", "De naam") { $0.titel },
    .text("adres", "Het adres van wat er geteld is") { $0.adres },
    .number("aantal", "Het aantal") { $0.aantal },
    .text("aantalTekst", "Het aantal in woorden, zoals '7 innovaties'") { $0.aantalTekst },
    .text("toelichting", "Een regel erbij") { $0.toelichting },
  ]
}
