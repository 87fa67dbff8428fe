internal import Templates

/// One fase on the board of a thema; long columns are cut and lead on.
struct BordkolomView: View {
  let fase: FaseView
  let aantal: Int
  let adres: String?
  let innovaties: [KorteRijView]
  let meer: LinkView?

  static let schema: Schema<Self> = [
    .view("fase", FaseView.self, "De fase") { $0.fase },
    .number("aantal", "Het aantal innovaties") { $0.aantal },
    .text("adres", "Het adres van de lijst van deze innovaties; niet bij 0") { $0.adres },
    .list("innovaties", KorteRijView.self, "De eerste innovaties") { $0.innovaties },
    .view("meer", LinkView.self, "De link naar de rest ('nog 12'), als niet alles er staat") {
      $0.meer
    },
  ]
}
