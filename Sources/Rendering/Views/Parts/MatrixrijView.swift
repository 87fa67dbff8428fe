internal import Templates

/// An opgave or doel with a cell for each innovatie.
struct MatrixrijView: View {
  let code: String
  let titel: String
  let adres: String
  let isOpgave: Bool
  let isKop: Bool
  let aantalTekst: String
  let cellen: [MatrixcelView]
  let isWitteVlek: Bool

  static let schema: Schema<Self> = [
    .text("code", "De code") { $0.code },
    .text("titel", "De opgave of het doel") { $0.titel },
    .text("adres", "Het adres op de pagina van het thema") { $0.adres },
    .flag("isOpgave", "Is het een opgave?") { $0.isOpgave },
    .flag("isKop", "Is het een opgave waar zelf niets bij staat, als kop boven haar doelen?") {
      $0.isKop
    },
    .text("aantalTekst", "Hoeveel innovaties bijdragen, ook die er niet in staan") {
      $0.aantalTekst
    },
    .list("cellen", MatrixcelView.self, "Een cel voor elke innovatie") { $0.cellen },
    .flag("isWitteVlek", "Werkt hier nog niemand aan?") { $0.isWitteVlek },
  ]
}
