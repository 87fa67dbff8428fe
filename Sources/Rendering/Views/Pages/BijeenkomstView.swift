internal import Templates

/// A meeting (`pages/bijeenkomst`).
struct BijeenkomstView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let soort: String?
  let begin: String
  let datum: DatumView
  let totEnMet: DatumView?
  let tijd: String?
  let isOnline: Bool
  let isGeweest: Bool
  let locatie: String?
  let online: String?
  let aanmelden: String?
  let feiten: [FeitView]
  let html: Markup?
  let voetnoten: Markup?
  let themas: [LinkView]
  let innovaties: [RijView]
  let genoemdIn: [VermeldingView]
  let agendabestand: String?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De naam") { $0.titel },
    .text("soort", "De soort, zoals 'masterclass'") { $0.soort },
    .text("begin", "Het begin voor datetime") { $0.begin },
    .view("datum", DatumView.self, "De dag") { $0.datum },
    .view("totEnMet", DatumView.self, "De laatste dag, als het meer dagen duurt") { $0.totEnMet },
    .text("tijd", "De tijd, zoals '14:00 – 16:00 uur'") { $0.tijd },
    .flag("isOnline", "Is er online deelname?") { $0.isOnline },
    .flag("isGeweest", "Is het voorbij?") { $0.isGeweest },
    .text("locatie", "De plaats") { $0.locatie },
    .text("online", "Het webadres voor online deelname") { $0.online },
    .text("aanmelden", "Het adres om aan te melden; ontbreekt als het voorbij is") { $0.aanmelden },
    .list("feiten", FeitView.self, "De feiten: wanneer, waar, voor wie") { $0.feiten },
    .markup("html", "De tekst") { $0.html },
    .markup("voetnoten", "De voetnoten") { $0.voetnoten },
    .list("themas", LinkView.self, "De thema's") { $0.themas },
    .flag("heeftThemas", "Zijn er thema's?") { !$0.themas.isEmpty },
    .list("innovaties", RijView.self, "De innovaties") { $0.innovaties },
    .flag("heeftInnovaties", "Zijn er innovaties?") { !$0.innovaties.isEmpty },
    .list("genoemdIn", VermeldingView.self, "Pagina's die hierheen verwijzen") { $0.genoemdIn },
    .flag("heeftGenoemdIn", "Zijn er zulke pagina's?") { !$0.genoemdIn.isEmpty },
    .text("agendabestand", "Het adres als agendabestand (.ics); ontbreekt als het voorbij is") {
      $0.agendabestand
    },
  ]
}
