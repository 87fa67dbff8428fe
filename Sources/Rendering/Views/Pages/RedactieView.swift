internal import Templates

/// What waits for the editors (`pages/redactie`).
struct RedactieView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let groepen: [RedactiegroepView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel van de pagina") { $0.titel },
    .list("groepen", RedactiegroepView.self, "De groepen van taken; alleen wat er is") {
      $0.groepen
    },
    .flag("heeftGroepen", "Is er iets te doen?") { !$0.groepen.isEmpty },
  ]
}

/// Pages with the same thing to do.
struct RedactiegroepView: View {
  let titel: String
  let anchor: String
  let uitleg: String
  let aantal: Int
  let taken: [TaakView]
  /// How many more there are than are shown.
  let rest: String?

  static let schema: Schema<Self> = [
    .text("titel", "De naam van de groep") { $0.titel },
    .text("anchor", "De id van de kop") { $0.anchor },
    .text("uitleg", "Wat er te doen is") { $0.uitleg },
    .number("aantal", "Hoeveel het er zijn") { $0.aantal },
    .list("taken", TaakView.self, "De pagina's, wat het meeste vraagt eerst") { $0.taken },
    .text("rest", "Hoeveel er niet op de pagina passen, in een zin") { $0.rest },
  ]
}

/// A page that asks for attention.
struct TaakView: View {
  let titel: String
  let adres: String?
  let toelichting: String?
  let bewerkAdres: String?

  static let schema: Schema<Self> = [
    .text("titel", "De naam van de pagina of het begrip") { $0.titel },
    .text("adres", "Het adres van de pagina") { $0.adres },
    .text("toelichting", "Wat er is") { $0.toelichting },
    .text("bewerkAdres", "Het adres waar men het verbetert") { $0.bewerkAdres },
  ]
}
