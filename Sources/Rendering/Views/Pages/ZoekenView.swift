internal import Templates

/// The search page (`pages/zoeken`). Its script fills it; without one it leads to the lists.
struct ZoekenView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let script: String?
  let restScript: String?
  let zoekindex: Markup?
  let sprongen: [SprongView]
  let themas: [ZoekthemaView]
  let fasen: [FaseView]
  let wensenAdres: String?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .text("script", "Het adres van het script dat zoekt") { $0.script },
    .text("vervolgscript", "Het adres van het script dat het laadt als het meer nodig heeft") {
      $0.restScript
    },
    .markup("zoekindex", "De wortel van de index, voor in <script type=\"application/json\">") {
      $0.zoekindex
    },
    .list("sprongen", SprongView.self, "De letters van de lijst van A tot Z") { $0.sprongen },
    .flag("heeftSprongen", "Zijn er genoeg namen om te springen?") { !$0.sprongen.isEmpty },
    .list("themas", ZoekthemaView.self, "De thema's") { $0.themas },
    .flag("heeftThemas", "Zijn er thema's?") { !$0.themas.isEmpty },
    .list("fasen", FaseView.self, "Alle fasen, om tekens van over te nemen") { $0.fasen },
    .text("wensenAdres", "Het adres van de gewenste innovaties, als die er zijn") {
      $0.wensenAdres
    },
  ]
}
