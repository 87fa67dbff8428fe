internal import Templates

/// The meetings, to come and past (`pages/agenda`).
struct AgendaView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let komend: [BijeenkomstrijView]
  let geweest: [BijeenkomstrijView]
  let bestand: String
  let webcal: String?
  let abonneer: String?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .list("komend", BijeenkomstrijView.self, "De bijeenkomsten die komen, eerste eerst") {
      $0.komend
    },
    .flag("heeftKomend", "Komen er bijeenkomsten?") { !$0.komend.isEmpty },
    .list("geweest", BijeenkomstrijView.self, "De bijeenkomsten die zijn geweest, laatste eerst") {
      $0.geweest
    },
    .flag("heeftGeweest", "Zijn er geweest?") { !$0.geweest.isEmpty },
    .text("bestand", "Het adres van de agenda als bestand (.ics)") { $0.bestand },
    .text("webcal", "Het adres om op te abonneren (webcal:), als de site een basis-url heeft") {
      $0.webcal
    },
    .text("abonneer", "Hetzelfde adres om over te nemen (https:)") { $0.abonneer },
  ]
}
