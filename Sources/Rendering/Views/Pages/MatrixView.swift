internal import Templates

/// The doelen of one thema against its innovaties (`pages/matrix`).
struct MatrixView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let thema: LinkView
  let telling: String
  let kolommen: [MatrixkolomView]
  let rijen: [MatrixrijView]
  let rest: LinkView?
  let restTekst: String?
  let zonderDoel: String?
  let zonderDoelAdres: String

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .view("thema", LinkView.self, "Het thema") { $0.thema },
    .text("telling", "Hoeveel doelen en hoeveel zonder innovatie, in een zin") { $0.telling },
    .list("kolommen", MatrixkolomView.self, "De innovaties") { $0.kolommen },
    .number("breedte", "Het aantal kolommen met een innovatie") { $0.kolommen.count },
    .flag("heeftKolommen", "Zijn er innovaties bij een doel?") { !$0.kolommen.isEmpty },
    .list("rijen", MatrixrijView.self, "De opgaven en doelen") { $0.rijen },
    .flag("heeftRijen", "Zijn er opgaven of doelen?") { !$0.rijen.isEmpty },
    .text("restTekst", "Welke innovaties er niet in staan, als het er te veel zijn") {
      $0.restTekst
    },
    .view("rest", LinkView.self, "De link naar de hele lijst, als niet alles er staat") { $0.rest },
    .text("zonderDoel", "Hoeveel innovaties bij geen doel staan, als die er zijn") {
      $0.zonderDoel
    },
    .text("zonderDoelAdres", "Het adres waar die staan") { $0.zonderDoelAdres },
  ]
}
