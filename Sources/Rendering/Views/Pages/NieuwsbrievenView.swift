internal import Templates

/// The list of newsletters (`pages/nieuwsbrieven`).
struct NieuwsbrievenView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let nieuwsbrieven: [NieuwsbriefrijView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .list("nieuwsbrieven", NieuwsbriefrijView.self, "De nieuwsbrieven, laatste eerst") {
      $0.nieuwsbrieven
    },
    .flag("heeftNieuwsbrieven", "Zijn er nieuwsbrieven?") { !$0.nieuwsbrieven.isEmpty },
  ]
}
