internal import Templates

/// All titles and other names (`pages/a-z`).
struct AZView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let aantalTekst: String
  let sprongen: [SprongView]
  let groepen: [AZgroepView]
  let paginering: PagineringView?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .text("aantalTekst", "Het aantal namen in woorden") { $0.aantalTekst },
    .list("sprongen", SprongView.self, "De letters om naartoe te springen") { $0.sprongen },
    .flag("heeftSprongen", "Zijn er letters om naartoe te springen?") { !$0.sprongen.isEmpty },
    .list("groepen", AZgroepView.self, "De namen van deze pagina, per letter") { $0.groepen },
    .view("paginering", PagineringView.self, "De pagina's, als het er meer dan een is") {
      $0.paginering
    },
  ]
}
