internal import Templates

/// The glossary (`pages/begrippen`).
struct BegrippenView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let sprongen: [SprongView]
  let groepen: [BegripgroepView]
  let paginering: PagineringView?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .list("sprongen", SprongView.self, "De letters om naartoe te springen") { $0.sprongen },
    .flag("heeftSprongen", "Zijn er genoeg begrippen om te springen?") { !$0.sprongen.isEmpty },
    .list("groepen", BegripgroepView.self, "De begrippen, per letter") { $0.groepen },
    .view("paginering", PagineringView.self, "De pagina's, als het er meer dan een is") {
      $0.paginering
    },
    .flag("heeftBegrippen", "Zijn er begrippen?") { !$0.groepen.isEmpty },
  ]
}
