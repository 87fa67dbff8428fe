internal import Templates

/// Two partners with the innovaties they do together.
struct PartnerpaarView: View {
  let een: LinkView
  let ander: LinkView
  let aantalTekst: String
  let innovaties: [LinkView]
  let meer: String?

  static let schema: Schema<Self> = [
    .view("een", LinkView.self, "De ene partner") { $0.een },
    .view("ander", LinkView.self, "De andere partner") { $0.ander },
    .text("aantalTekst", "Aan hoeveel innovaties beide meedoen, in woorden") { $0.aantalTekst },
    .list("innovaties", LinkView.self, "De eerste van die innovaties") { $0.innovaties },
    .text("meer", "Hoeveel er nog meer zijn, als niet alle er staan") { $0.meer },
  ]
}
