internal import Templates

/// A newsletter as HTML e-mail (`post/nieuwsbrief-mail`). All its addresses are whole.
struct NieuwsbriefmailView: View {
  let taal: String
  let titel: String
  let sitenaam: String
  let siteAdres: String
  let webadres: String
  let datum: DatumView
  let van: DatumView
  let tot: DatumView
  let voorproef: String
  let html: Markup?
  let voetnoten: Markup?
  let groepen: [NieuwsgroepView]
  let uitgever: String?
  let email: String?
  let mailAdres: String?
  let licentie: String?

  static let schema: Schema<Self> = [
    .text("taal", "De taal voor <html lang>, zoals 'nl'") { $0.taal },
    .text("titel", "De titel, ook het onderwerp van de e-mail") { $0.titel },
    .text("sitenaam", "De naam van de kennisbank") { $0.sitenaam },
    .text("siteAdres", "Het volledige adres van de kennisbank") { $0.siteAdres },
    .text("webadres", "Het volledige adres van de nieuwsbrief op de site") { $0.webadres },
    .view("datum", DatumView.self, "De dag") { $0.datum },
    .view("van", DatumView.self, "Het begin van de periode") { $0.van },
    .view("tot", DatumView.self, "Het einde van de periode") { $0.tot },
    .text("voorproef", "Wat een mailprogramma naast het onderwerp toont") { $0.voorproef },
    .markup("html", "De inleiding") { $0.html },
    .markup("voetnoten", "De voetnoten") { $0.voetnoten },
    .list("groepen", NieuwsgroepView.self, "Het nieuws, per soort") { $0.groepen },
    .text("uitgever", "Wie de kennisbank maakt") { $0.uitgever },
    .text("email", "Het e-mailadres van de uitgever") { $0.email },
    .text("mailAdres", "Het e-mailadres als link (mailto:…)") { $0.mailAdres },
    .text("licentie", "De licentie van de teksten") { $0.licentie },
  ]
}
