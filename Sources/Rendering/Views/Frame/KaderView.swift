internal import Templates

/// What every page has around its own content.
struct KaderView: View {
  let titel: String
  let koptitel: String
  let beschrijving: String
  let taal: String
  let soort: String
  let wortel: String
  let home: String
  let canoniek: String?
  let isVerborgen: Bool
  let isConcept: Bool
  let kruimels: [LinkView]
  let menu: [MenupuntView]
  let voetmenu: [MenupuntView]
  let sitenaam: String
  let regio: String?
  let ondertitel: String?
  let uitgever: String?
  let email: String?
  let mailAdres: String?
  let licentie: String?
  let jsonLD: Markup?
  let afbeelding: String?
  let afbeeldingAlt: String?
  let gebouwdOp: DatumView
  let feeds: [LinkView]
  let feedAdres: String?
  let stijl: String?
  let pictogram: String?
  let zoekadres: String
  let azAdres: String
  let begrippenAdres: String
  let kenmerkenAdres: String
  let vergelijkAdres: String
  let selectieAdres: String
  let keuzeScript: String?
  let nieuwsbrievenAdres: String?
  let meedoenAdres: String?
  let bewerkAdres: String?
  let markdownAdres: String?
  let jsonAdres: String?
  let dataAdres: String
  let zoekbeschrijving: String?
  let verklaringAdres: String?
  let redactieAdres: String
  let citeren: String?

  static let schema: Schema<Self> = [
    .flag("isConcept", "Is dit een concept, dat alleen met --concepten te zien is?") {
      $0.isConcept
    },
    .text("titel", "De titel voor <title>, met de naam van de site erachter") { $0.titel },
    .text("koptitel", "De titel zonder de naam van de site") { $0.koptitel },
    .text("beschrijving", "Een zin voor zoekmachines") { $0.beschrijving },
    .text("taal", "De taal voor <html lang>, zoals 'nl'") { $0.taal },
    .text("soort", "De soort pagina: home, innovatie, lijst, 404 en zo meer") { $0.soort },
    .text("wortel", "De weg naar de voorpagina: '' of '../../'") { $0.wortel },
    .text("home", "Het adres van de voorpagina") { $0.home },
    .text("canoniek", "Het volledige adres, als de site een basis-url heeft") { $0.canoniek },
    .flag("isVerborgen", "Moeten zoekmachines de pagina overslaan?") { $0.isVerborgen },
    .list("kruimels", LinkView.self, "De weg naar deze pagina, zonder de pagina zelf") {
      $0.kruimels
    },
    .flag("heeftKruimels", "Is er een weg om te tonen?") { !$0.kruimels.isEmpty },
    .list("menu", MenupuntView.self, "Het menu bovenaan") { $0.menu },
    .list("voetmenu", MenupuntView.self, "De pagina's onderaan") { $0.voetmenu },
    .text("sitenaam", "De naam van de kennisbank") { $0.sitenaam },
    .text("regio", "De regio") { $0.regio },
    .text("ondertitel", "De ondertitel van de kennisbank") { $0.ondertitel },
    .text("uitgever", "Wie de kennisbank maakt") { $0.uitgever },
    .text("email", "Het e-mailadres van de uitgever") { $0.email },
    .text("mailAdres", "Het e-mailadres als link (mailto:…)") { $0.mailAdres },
    .text("licentie", "De licentie van de teksten") { $0.licentie },
    .markup("jsonLD", "Gegevens voor zoekmachines, voor in <script type=\"application/ld+json\">") {
      $0.jsonLD
    },
    .text("afbeelding", "Het volledige adres van een afbeelding voor sociale media") {
      $0.afbeelding
    },
    .text("afbeeldingAlt", "De beschrijving daarvan") { $0.afbeeldingAlt },
    .view("gebouwdOp", DatumView.self, "De dag waarop de site gemaakt is") { $0.gebouwdOp },
    .list(
      "feeds", LinkView.self,
      "De feeds voor <link rel=\"alternate\">, als de site een basis-url heeft"
    ) {
      $0.feeds
    },
    .text("feedAdres", "Het adres van de feed met al het nieuws, als de site een basis-url heeft") {
      $0.feedAdres
    },
    .text("stijl", "Het adres van het stijlblad") { $0.stijl },
    .text("pictogram", "Het adres van het pictogram (favicon)") { $0.pictogram },
    .text("zoekadres", "Het adres van de zoekpagina") { $0.zoekadres },
    .text("azAdres", "Het adres van de lijst van A tot Z") { $0.azAdres },
    .text("begrippenAdres", "Het adres van de begrippenlijst") { $0.begrippenAdres },
    .text("kenmerkenAdres", "Het adres van het overzicht per kenmerk") { $0.kenmerkenAdres },
    .text("vergelijkAdres", "Het adres van de pagina die innovaties vergelijkt") {
      $0.vergelijkAdres
    },
    .text("selectieAdres", "Het adres van Mijn selectie") { $0.selectieAdres },
    .text("keuzescript", "Het adres van het script om innovaties te kiezen") { $0.keuzeScript },
    .text("nieuwsbrievenAdres", "Het adres van de lijst van nieuwsbrieven, als die er zijn") {
      $0.nieuwsbrievenAdres
    },
    .text("meedoenAdres", "Het adres van de pagina die uitlegt hoe men iets toevoegt") {
      $0.meedoenAdres
    },
    .text("bewerkAdres", "Het adres waar deze pagina verbeterd kan worden") { $0.bewerkAdres },
    .text("markdownAdres", "Het adres van deze pagina als Markdown, als dat er is") {
      $0.markdownAdres
    },
    .text("jsonAdres", "Het adres van deze pagina als JSON, als dat er is") { $0.jsonAdres },
    .text("dataAdres", "Het adres van de pagina over de open data") { $0.dataAdres },
    .text("zoekbeschrijving", "Waarmee een browser het zoeken overneemt (bij een basis-url)") {
      $0.zoekbeschrijving
    },
    .text("verklaringAdres", "Het adres van de toegankelijkheidsverklaring, als die er is") {
      $0.verklaringAdres
    },
    .text("redactieAdres", "Het adres van de pagina voor de redactie") { $0.redactieAdres },
    .text("citeren", "Hoe men naar deze pagina verwijst, in een regel; niet bij lijsten") {
      $0.citeren
    },
  ]
}
