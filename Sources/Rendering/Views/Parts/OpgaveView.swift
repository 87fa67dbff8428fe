internal import Templates

/// An opgave of a thema with its doelen.
struct OpgaveView: View {
  let code: String
  let titel: String
  let anchor: String
  let doelen: [DoelrijView]
  let innovaties: [KorteRijView]
  let meer: LinkView?
  let isWitteVlek: Bool

  static let schema: Schema<Self> = [
    .text("code", "De code, zoals '1'") { $0.code },
    .text("titel", "De opgave") { $0.titel },
    .text("anchor", "De id van de kop op de pagina") { $0.anchor },
    .list("doelen", DoelrijView.self, "De doelen") { $0.doelen },
    .flag("heeftDoelen", "Zijn er doelen?") { !$0.doelen.isEmpty },
    .list("innovaties", KorteRijView.self, "Innovaties die bij de opgave als geheel horen") {
      $0.innovaties
    },
    .flag("heeftInnovaties", "Zijn er innovaties bij de opgave als geheel?") {
      !$0.innovaties.isEmpty
    },
    .view("meer", LinkView.self, "De link naar de rest ('nog 12'), als niet alles er staat") {
      $0.meer
    },
    .flag("isWitteVlek", "Werkt hier nog niemand aan (alleen bij een opgave zonder doelen)?") {
      $0.isWitteVlek
    },
  ]
}
