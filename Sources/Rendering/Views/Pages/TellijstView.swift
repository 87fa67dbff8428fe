internal import Templates

/// A list of names with numbers (`pages/werkzame-elementen` and `pages/partners`).
struct TellijstView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let aantal: Int
  let aantalTekst: String
  let sprongen: [SprongView]
  let groepen: [TelgroepView]
  let paginering: PagineringView?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .number("aantal", "Het aantal in de hele lijst") { $0.aantal },
    .text("aantalTekst", "Het aantal in woorden") { $0.aantalTekst },
    .list("sprongen", SprongView.self, "De letters om naartoe te springen") { $0.sprongen },
    .flag("heeftSprongen", "Zijn er genoeg regels om te springen?") { !$0.sprongen.isEmpty },
    .list("groepen", TelgroepView.self, "De namen van deze pagina, per letter") { $0.groepen },
    .view("paginering", PagineringView.self, "De pagina's, als het er meer dan een is") {
      $0.paginering
    },
  ]
}
