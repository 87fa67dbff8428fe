internal import Templates

/// A newsletter (`pages/nieuwsbrief`).
struct NieuwsbriefView: View {
  let pagina: KaderView
  let titel: String
  let datum: DatumView
  let van: DatumView
  let tot: DatumView
  let html: Markup?
  let voetnoten: Markup?
  let fasewisselingen: [FasewisselingView]
  let bijgewerkt: [RijView]
  let bijgewerktTekst: String
  let meer: LinkView?
  let gestopt: [GestoptView]
  let bijeenkomsten: [BijeenkomstrijView]

  static let schema: Schema<Self> = [
    .view("pagina", "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .view("datum", "De dag") { $0.datum },
    .view("van", "Het begin van de periode") { $0.van },
    .view("tot", "Het einde van de periode") { $0.tot },
    .markup("html", "De inleiding") { $0.html },
    .markup("voetnoten", "De voetnoten") { $0.voetnoten },
    .list("fasewisselingen", "Innovaties die in de periode naar een andere fase gingen") {
      $0.fasewisselingen
    },
    .flag("heeftFasewisselingen", "Zijn er zulke innovaties?") { !$0.fasewisselingen.isEmpty },
    .list("bijgewerkt", "Innovaties die in de periode nieuw zijn of bijgewerkt") { $0.bijgewerkt },
    .text("bijgewerktTekst", "Het aantal daarvan in woorden") { $0.bijgewerktTekst },
    .view("meer", "De link naar de rest ('nog 12, in de lijst van alle innovaties')") { $0.meer },
    .flag("heeftBijgewerkt", "Zijn er zulke innovaties?") { !$0.bijgewerkt.isEmpty },
    .list("gestopt", "Innovaties die in de periode stopten, met hun lessen") { $0.gestopt },
    .flag("heeftGestopt", "Zijn er zulke innovaties?") { !$0.gestopt.isEmpty },
    .list("bijeenkomsten", "Bijeenkomsten na de dag van de nieuwsbrief") { $0.bijeenkomsten },
    .flag("heeftBijeenkomsten", "Zijn er zulke bijeenkomsten?") { !$0.bijeenkomsten.isEmpty },
  ]
}
