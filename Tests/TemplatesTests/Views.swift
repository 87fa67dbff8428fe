import Templates

/// A page as the tests have it.
struct PageView: View {
  var titel = "Titel"
  var website: String?
  var aantal = 3
  var isNieuw = true
  var inhoud = Markup(Array("<p>inhoud</p>".utf8))
  var gegevens: Markup?
  var thema: ThemeView?
  var themas: [ThemeView] = []
  var woorden: [String] = []

  static let schema: Schema<Self> = [
    .text("titel", "De titel") { $0.titel },
    .text("website", "Het adres van de website") { $0.website },
    .number("aantal", "Hoeveel het er zijn") { $0.aantal },
    .flag("isNieuw", "Is het nieuw?") { $0.isNieuw },
    .markup("inhoud", "De tekst van de pagina") { $0.inhoud },
    .markup("gegevens", "Gegevens voor zoekmachines") { $0.gegevens },
    .view("thema", ThemeView.self, "Het thema") { $0.thema },
    .list("themas", ThemeView.self, "Alle thema's") { $0.themas },
    .texts("woorden", "Trefwoorden") { $0.woorden },
  ]
}

/// A view that holds views of its own kind.
struct ThemeView: View {
  var naam: String
  var adres = "/thema/"
  var delen: [ThemeView] = []

  static let schema: Schema<Self> = [
    .text("naam", "De naam van het thema") { $0.naam },
    .text("adres", "Het adres van het thema") { $0.adres },
    .list("delen", ThemeView.self, "De delen van het thema") { $0.delen },
  ]
}
