internal import Templates

/// Where the reader is in a list that is cut into pages.
struct PagineringView: View {
  let huidig: Int
  let totaal: Int
  let vorige: String?
  let volgende: String?
  let paginas: [PaginanummerView]

  static let schema: Schema<Self> = [
    .number("huidig", "Het nummer van deze pagina") { $0.huidig },
    .number("totaal", "Het aantal pagina's") { $0.totaal },
    .text("vorige", "Het adres van de vorige pagina") { $0.vorige },
    .text("volgende", "Het adres van de volgende pagina") { $0.volgende },
    .list("paginas", PaginanummerView.self, "De nummers, met gaten als het er veel zijn") {
      $0.paginas
    },
  ]
}
