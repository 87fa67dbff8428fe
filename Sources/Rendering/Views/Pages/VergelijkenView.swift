internal import Templates

/// The pages that show chosen innovaties (`pages/vergelijken`, `pages/selectie`). Their script fills
/// them; without one they say what to do instead.
struct VergelijkenView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let script: String?
  let deelScript: String?
  let basisURL: String?
  let innovatiesAdres: String
  let fasen: [FaseView]
  let bewijzen: [BewijsView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .text("script", "Het adres van het script dat de pagina vult") { $0.script },
    .text("deelscript", "Het adres van het script om adressen te delen") { $0.deelScript },
    .text("basisURL", "Het adres van de site, als die er een heeft") { $0.basisURL },
    .text("innovatiesAdres", "Het adres van de lijst met alle innovaties") { $0.innovatiesAdres },
    .list("fasen", FaseView.self, "Alle fasen, om tekens van over te nemen") { $0.fasen },
    .list("bewijzen", BewijsView.self, "Het bewijs van elke sterkte, om tekens van over te nemen") {
      $0.bewijzen
    },
  ]
}
