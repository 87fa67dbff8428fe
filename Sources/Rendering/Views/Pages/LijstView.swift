internal import Templates

/// A list of innovaties (`pages/lijst`): all of them, or those with the same value.
struct LijstView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let inleiding: String?
  let terug: LinkView?
  let verder: LinkView?
  let aantal: Int
  let aantalTekst: String
  let sprongen: [SprongView]
  let groepen: [LettergroepView]
  let paginering: PagineringView?
  let feed: LinkView?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel, zoals 'Innovaties' of 'Gemeente Haarlem'") { $0.titel },
    .text("inleiding", "Een zin erover") { $0.inleiding },
    .view("terug", LinkView.self, "De link naar de pagina waar de lijst bij hoort") { $0.terug },
    .view("verder", LinkView.self, "De link naar wat erbij hoort, zoals de geleerde lessen") {
      $0.verder
    },
    .number("aantal", "Het aantal innovaties in de hele lijst") { $0.aantal },
    .text("aantalTekst", "Het aantal in woorden") { $0.aantalTekst },
    .list("sprongen", SprongView.self, "De letters om naartoe te springen") { $0.sprongen },
    .flag("heeftSprongen", "Zijn er genoeg regels om te springen?") { !$0.sprongen.isEmpty },
    .list("groepen", LettergroepView.self, "De innovaties van deze pagina, per letter") {
      $0.groepen
    },
    .view("paginering", PagineringView.self, "De pagina's, als het er meer dan een is") {
      $0.paginering
    },
    .view("feed", LinkView.self, "De feed van de gemeente, op haar lijst") { $0.feed },
  ]
}
