internal import Templates

/// A page of plain text (`pages/pagina`).
struct PaginaView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let html: Markup?
  let voetnoten: Markup?
  let inhoud: [InhoudView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .markup("html", "De tekst") { $0.html },
    .markup("voetnoten", "De voetnoten") { $0.voetnoten },
    .list("inhoud", InhoudView.self, "De inhoudsopgave (bij drie koppen of meer)") { $0.inhoud },
    .flag("heeftInhoud", "Is er een inhoudsopgave?") { !$0.inhoud.isEmpty },
  ]
}
