internal import Templates

/// A newsletter (`pages/nieuwsbrief`).
struct NieuwsbriefView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let datum: DatumView
  let van: DatumView
  let tot: DatumView
  let html: Markup?
  let voetnoten: Markup?
  let nieuw: [FasewisselingView]
  let fasewisselingen: [FasewisselingView]
  let bijgewerkt: [RijView]
  let bijgewerktTekst: String
  let meer: LinkView?
  let gestopt: [GestoptView]
  let bijeenkomsten: [BijeenkomstrijView]
  let verzendvormen: [LinkView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .view("datum", DatumView.self, "De dag") { $0.datum },
    .view("van", DatumView.self, "Het begin van de periode") { $0.van },
    .view("tot", DatumView.self, "Het einde van de periode") { $0.tot },
    .markup("html", "De inleiding") { $0.html },
    .markup("voetnoten", "De voetnoten") { $0.voetnoten },
    .list(
      "nieuw", FasewisselingView.self,
      "Innovaties waarvan de eerste bekende fase in de periode begon"
    ) { $0.nieuw },
    .flag("heeftNieuw", "Zijn er zulke innovaties?") { !$0.nieuw.isEmpty },
    .list(
      "fasewisselingen", FasewisselingView.self,
      "Innovaties die in de periode naar een andere fase gingen"
    ) {
      $0.fasewisselingen
    },
    .flag("heeftFasewisselingen", "Zijn er zulke innovaties?") { !$0.fasewisselingen.isEmpty },
    .list("bijgewerkt", RijView.self, "Innovaties die in de periode zijn nagekeken") {
      $0.bijgewerkt
    },
    .text("bijgewerktTekst", "Het aantal daarvan in woorden") { $0.bijgewerktTekst },
    .view("meer", LinkView.self, "De link naar de rest ('nog 12, in de lijst van alle innovaties')")
    { $0.meer },
    .flag("heeftBijgewerkt", "Zijn er zulke innovaties?") { !$0.bijgewerkt.isEmpty },
    .list("gestopt", GestoptView.self, "Innovaties die in de periode stopten, met hun lessen") {
      $0.gestopt
    },
    .flag("heeftGestopt", "Zijn er zulke innovaties?") { !$0.gestopt.isEmpty },
    .list("bijeenkomsten", BijeenkomstrijView.self, "Bijeenkomsten na de dag van de nieuwsbrief") {
      $0.bijeenkomsten
    },
    .flag("heeftBijeenkomsten", "Zijn er zulke bijeenkomsten?") { !$0.bijeenkomsten.isEmpty },
    .list("verzendvormen", LinkView.self, "De bestanden om te versturen (.eml, .html, .txt)") {
      $0.verzendvormen
    },
    .flag("heeftVerzendvormen", "Zijn er zulke bestanden?") { !$0.verzendvormen.isEmpty },
  ]
}
