internal import Templates

/// The list of themas (`pages/themas`).
struct ThemasView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let aantalTekst: String
  let themas: [ThemarijView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .text("aantalTekst", "Het aantal in woorden") { $0.aantalTekst },
    .list("themas", ThemarijView.self, "De thema's") { $0.themas },
    .flag("heeftThemas", "Zijn er thema's?") { !$0.themas.isEmpty },
  ]
}
