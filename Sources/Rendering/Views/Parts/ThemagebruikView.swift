internal import Templates

/// A thema of an innovatie with the doelen it contributes to.
struct ThemagebruikView: View {
  let titel: String
  let adres: String
  let kleur: Int
  let isEerste: Bool
  let doelen: [DoellinkView]

  static let schema: Schema<Self> = [
    .text("titel", "De naam van het thema") { $0.titel },
    .text("adres", "Het adres van het thema") { $0.adres },
    .number("kleur", "De tint van het thema, 1 tot 12") { $0.kleur },
    .flag("isEerste", "Is dit het eerste (leidende) thema?") { $0.isEerste },
    .list("doelen", DoellinkView.self, "De opgaven en doelen") { $0.doelen },
    .flag("heeftDoelen", "Zijn er opgaven of doelen genoemd?") { !$0.doelen.isEmpty },
  ]
}
