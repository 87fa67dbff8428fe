internal import Templates

/// A thema (`pages/thema`).
struct ThemaView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let kleur: Int
  let samenvatting: Markup?
  let ambitie: Markup?
  let andereNamen: [String]
  let html: Markup?
  let voetnoten: Markup?
  let inhoud: [InhoudView]
  let opgaven: [OpgaveView]
  let aantal: Int
  let aantalTekst: String
  let bord: [BordkolomView]
  let overige: [RijView]
  let alleInnovaties: LinkView?
  let witteVlekken: [WitteVlekView]
  let elementen: [TellingView]
  let gestopt: [GestoptView]
  let alleGestopt: LinkView?
  let geleerd: LinkView
  let matrix: LinkView?
  let partners: [TellingView]
  let bijeenkomsten: [BijeenkomstrijView]
  let genoemdIn: [VermeldingView]
  let feed: LinkView?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De naam van het thema") { $0.titel },
    .number("kleur", "Een nummer 1 tot 12 voor de tint van het thema") { $0.kleur },
    .markup("samenvatting", "Een regel erover") { $0.samenvatting },
    .markup("ambitie", "De ambitie") { $0.ambitie },
    .texts("andereNamen", "Andere namen") { $0.andereNamen },
    .flag("heeftAndereNamen", "Zijn er andere namen?") { !$0.andereNamen.isEmpty },
    .markup("html", "De tekst") { $0.html },
    .markup("voetnoten", "De voetnoten bij de tekst") { $0.voetnoten },
    .list("inhoud", InhoudView.self, "De inhoudsopgave") { $0.inhoud },
    .flag("heeftInhoud", "Is er een inhoudsopgave?") { !$0.inhoud.isEmpty },
    .list("opgaven", OpgaveView.self, "De opgaven met hun doelen") { $0.opgaven },
    .flag("heeftOpgaven", "Zijn er opgaven?") { !$0.opgaven.isEmpty },
    .number("aantal", "Het aantal innovaties") { $0.aantal },
    .text("aantalTekst", "Het aantal in woorden") { $0.aantalTekst },
    .list("bord", BordkolomView.self, "De innovaties per fase") { $0.bord },
    .flag("heeftInnovaties", "Zijn er innovaties?") { $0.aantal > 0 },
    .list(
      "overige", RijView.self, "De innovaties die bij geen opgave of doel staan (hoogstens 100)"
    ) {
      $0.overige
    },
    .flag("heeftOverige", "Zijn er zulke innovaties?") { !$0.overige.isEmpty },
    .view("alleInnovaties", LinkView.self, "De link naar de hele lijst ('Alle 12 innovaties')") {
      $0.alleInnovaties
    },
    .list("witteVlekken", WitteVlekView.self, "De doelen waar nog niemand aan werkt") {
      $0.witteVlekken
    },
    .flag("heeftWitteVlekken", "Zijn er zulke doelen?") { !$0.witteVlekken.isEmpty },
    .list("elementen", TellingView.self, "De elementen die in dit thema het meest terugkomen") {
      $0.elementen
    },
    .flag("heeftElementen", "Zijn er zulke elementen?") { !$0.elementen.isEmpty },
    .list("gestopt", GestoptView.self, "De gestopte innovaties (hoogstens 25)") { $0.gestopt },
    .view(
      "alleGestopt", LinkView.self, "De link naar alle gestopte innovaties, als niet alle er staan"
    ) {
      $0.alleGestopt
    },
    .view("geleerd", LinkView.self, "De link naar wat men in de hele regio leerde") { $0.geleerd },
    .view(
      "matrix", LinkView.self, "De link naar de tabel van doelen en innovaties, als er doelen zijn"
    ) {
      $0.matrix
    },
    .flag("heeftGestopt", "Zijn er gestopte innovaties?") { !$0.gestopt.isEmpty },
    .list("partners", TellingView.self, "De partners die het meest meedoen") { $0.partners },
    .flag("heeftPartners", "Zijn er partners?") { !$0.partners.isEmpty },
    .list(
      "bijeenkomsten", BijeenkomstrijView.self, "De bijeenkomsten over het thema, laatste eerst"
    ) { $0.bijeenkomsten },
    .flag("heeftBijeenkomsten", "Zijn er bijeenkomsten?") { !$0.bijeenkomsten.isEmpty },
    .list("genoemdIn", VermeldingView.self, "Pagina's die hierheen verwijzen") { $0.genoemdIn },
    .flag("heeftGenoemdIn", "Zijn er zulke pagina's?") { !$0.genoemdIn.isEmpty },
    .view("feed", LinkView.self, "De feed van het thema, als de site een basis-url heeft") {
      $0.feed
    },
  ]
}
