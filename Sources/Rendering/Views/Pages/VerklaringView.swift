internal import Templates

/// The accessibility statement (`pages/toegankelijkheidsverklaring`).
struct VerklaringView: View {
  let pagina: Shared<KaderView>
  let organisatie: String
  let website: String
  let letter: String
  let status: String
  let uitleg: String
  let opgesteldOp: DatumView
  let herzienOp: DatumView?
  let vastgesteldDoor: String?
  let reactieBinnen: String?
  let onderzoeken: [OnderzoekView]
  let afwijkingen: [AfwijkingView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("organisatie", "Wie verklaart") { $0.organisatie },
    .text("website", "Het adres van de site, of anders haar naam") { $0.website },
    .text("letter", "De letter van de status, A tot en met D") { $0.letter },
    .text("status", "De status in woorden") { $0.status },
    .text("uitleg", "Wat die status betekent") { $0.uitleg },
    .view("opgesteldOp", DatumView.self, "De dag waarop de verklaring is opgesteld") {
      $0.opgesteldOp
    },
    .view("herzienOp", DatumView.self, "De dag waarop zij voor het laatst is herzien") {
      $0.herzienOp
    },
    .text("vastgesteldDoor", "De functie van wie haar vaststelde") { $0.vastgesteldDoor },
    .text("reactieBinnen", "Hoe snel een lezer antwoord krijgt") { $0.reactieBinnen },
    .list("onderzoeken", OnderzoekView.self, "De onderzoeken, het laatste eerst") {
      $0.onderzoeken
    },
    .flag("heeftOnderzoeken", "Is er onderzoek gedaan?") { !$0.onderzoeken.isEmpty },
    .list("afwijkingen", AfwijkingView.self, "Wat nog niet voldoet") { $0.afwijkingen },
    .flag("heeftAfwijkingen", "Zijn er afwijkingen bekend?") { !$0.afwijkingen.isEmpty },
  ]
}

/// A study of the accessibility of the site.
struct OnderzoekView: View {
  let datum: DatumView
  let door: String?
  let wat: String?
  let rapport: String?

  static let schema: Schema<Self> = [
    .view("datum", DatumView.self, "De dag van het onderzoek") { $0.datum },
    .text("door", "Wie onderzocht") { $0.door },
    .text("wat", "Wat is onderzocht, en hoe") { $0.wat },
    .text("rapport", "Het adres van het rapport") { $0.rapport },
  ]
}

/// A demand that the site does not meet yet.
struct AfwijkingView: View {
  let beschrijving: String
  let feiten: [FeitView]

  static let schema: Schema<Self> = [
    .text("beschrijving", "Wat er nog niet goed is") { $0.beschrijving },
    .list("feiten", FeitView.self, "De eis, oorzaak, gevolg, alternatief, maatregel en planning") {
      $0.feiten
    },
    .flag("heeftFeiten", "Is er meer over bekend?") { !$0.feiten.isEmpty },
  ]
}
