internal import Templates

/// What there is of open data and how to use it (`pages/open-data`).
struct OpenDataView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let bijgewerktOp: DatumView?
  let aantallen: [String]
  let bestanden: [DatabestandView]
  let tabellen: [DatabestandView]
  let lijsten: [VastelijstView]
  let licentieAdres: String?
  let schema: String
  let csvBeschrijving: String
  let catalogus: String
  let taalmodellen: String
  let voorbeeld: LinkView?
  let voorbeeldMarkdown: String?
  let voorbeeldJSON: String?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .view("bijgewerktOp", DatumView.self, "De laatste dag waarop iets is nagekeken of geschreven") {
      $0.bijgewerktOp
    },
    .texts("aantallen", "Hoeveel er is, zoals '200 innovaties'") { $0.aantallen },
    .list("bestanden", DatabestandView.self, "De bestanden met alles erin") { $0.bestanden },
    .list("tabellen", DatabestandView.self, "De tabellen") { $0.tabellen },
    .list("lijsten", VastelijstView.self, "De vaste lijsten waaruit schrijvers kiezen") {
      $0.lijsten
    },
    .text("licentieAdres", "Het adres van de licentie, als dat bekend is") { $0.licentieAdres },
    .text("schema", "Het adres van de beschrijving van het JSON-bestand") { $0.schema },
    .text("csvBeschrijving", "Het adres van de beschrijving van de tabellen") {
      $0.csvBeschrijving
    },
    .text("catalogus", "Het adres van de beschrijving voor dataregisters (DCAT)") { $0.catalogus },
    .text("taalmodellen", "Het adres van llms.txt") { $0.taalmodellen },
    .view("voorbeeld", LinkView.self, "Een pagina als voorbeeld") { $0.voorbeeld },
    .text("voorbeeldMarkdown", "Het adres daarvan als Markdown") { $0.voorbeeldMarkdown },
    .text("voorbeeldJSON", "Het adres daarvan als JSON") { $0.voorbeeldJSON },
  ]
}
