internal import Templates

/// One value of a fact.
struct FeitwaardeView: View {
  let tekst: String
  let adres: String?
  let toelichting: String?

  static let schema: Schema<Self> = [
    .text("tekst", "De waarde") { $0.tekst },
    .text("adres", "Het adres van een lijst of website daarover") { $0.adres },
    .text("toelichting", "Een regel erbij") { $0.toelichting },
  ]
}
