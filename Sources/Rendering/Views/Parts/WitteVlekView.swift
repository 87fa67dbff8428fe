internal import Templates

/// A doel that nobody works on yet.
struct WitteVlekView: View {
  let code: String
  let titel: String
  let adres: String
  let thema: LinkView

  static let schema: Schema<Self> = [
    .text("code", "De code van het doel") { $0.code },
    .text("titel", "Het doel") { $0.titel },
    .text("adres", "Het adres van het doel op de pagina van het thema") { $0.adres },
    .view("thema", LinkView.self, "Het thema") { $0.thema },
  ]
}
