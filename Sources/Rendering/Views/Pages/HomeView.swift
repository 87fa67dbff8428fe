internal import Templates

/// The front page (`pages/home`).
struct HomeView: View {
  let pagina: Shared<KaderView>
  let naam: String
  let belofte: String?
  let themas: [ThemarijView]
  let nieuw: [RijView]
  let witteVlekken: [WitteVlekView]
  let bijeenkomsten: [BijeenkomstrijView]
  let agenda: LinkView
  let aantallen: [TellingView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("naam", "De naam van de kennisbank") { $0.naam },
    .text("belofte", "Een zin over wat de lezer hier vindt") { $0.belofte },
    .list("themas", ThemarijView.self, "De thema's") { $0.themas },
    .flag("heeftThemas", "Zijn er thema's?") { !$0.themas.isEmpty },
    .list("nieuw", RijView.self, "De zes laatst gecontroleerde innovaties") { $0.nieuw },
    .flag("heeftNieuw", "Zijn er innovaties?") { !$0.nieuw.isEmpty },
    .list("witteVlekken", WitteVlekView.self, "Drie doelen waar nog niemand aan werkt") {
      $0.witteVlekken
    },
    .flag("heeftWitteVlekken", "Zijn er zulke doelen?") { !$0.witteVlekken.isEmpty },
    .list("bijeenkomsten", BijeenkomstrijView.self, "De eerste drie bijeenkomsten die komen") {
      $0.bijeenkomsten
    },
    .flag("heeftBijeenkomsten", "Komen er bijeenkomsten?") { !$0.bijeenkomsten.isEmpty },
    .view("agenda", LinkView.self, "De link naar de agenda") { $0.agenda },
    .list(
      "aantallen", TellingView.self,
      "Hoeveel innovaties, thema's, elementen, partners er zijn, met links"
    ) {
      $0.aantallen
    },
  ]
}
