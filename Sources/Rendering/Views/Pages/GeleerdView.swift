internal import Templates

/// Innovaties that ended, with what was learned (`pages/geleerd`).
struct GeleerdView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let aantalTekst: String
  let redenen: [TellingView]
  let groepen: [LesgroepView]
  let sprongen: [SprongView]
  let paginering: PagineringView?
  let alles: LinkView?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .text("aantalTekst", "Het aantal in woorden") { $0.aantalTekst },
    .list("redenen", TellingView.self, "Waarom innovaties stopten, met aantallen") { $0.redenen },
    .flag("heeftRedenen", "Zijn er redenen om uit te kiezen?") { !$0.redenen.isEmpty },
    .list("sprongen", SprongView.self, "De letters om naartoe te springen") { $0.sprongen },
    .flag("heeftSprongen", "Zijn er genoeg regels om te springen?") { !$0.sprongen.isEmpty },
    .list("groepen", LesgroepView.self, "De gestopte innovaties van deze pagina, per letter") {
      $0.groepen
    },
    .view("paginering", PagineringView.self, "De pagina's, als het er meer dan een is") {
      $0.paginering
    },
    .view("alles", LinkView.self, "De link naar de lessen van de hele regio, op een deel ervan") {
      $0.alles
    },
  ]
}
