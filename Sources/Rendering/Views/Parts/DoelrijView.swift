internal import Templates

/// A doel of a thema with the innovaties that contribute to it.
struct DoelrijView: View {
  let code: String
  let titel: String
  let anchor: String
  let aantal: Int
  let innovaties: [KorteRijView]
  let meer: LinkView?
  let isWitteVlek: Bool

  static let schema: Schema<Self> = [
    .text("code", "De code, zoals '1A'") { $0.code },
    .text("titel", "Het doel") { $0.titel },
    .text("anchor", "De id van de rij op de pagina") { $0.anchor },
    .number("aantal", "Het aantal innovaties") { $0.aantal },
    .list("innovaties", KorteRijView.self, "De innovaties die bijdragen (hoogstens 25)") {
      $0.innovaties
    },
    .view("meer", LinkView.self, "De link naar de rest ('nog 12'), als niet alles er staat") {
      $0.meer
    },
    .flag("isWitteVlek", "Werkt hier nog niemand aan?") { $0.isWitteVlek },
  ]
}
