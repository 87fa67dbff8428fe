internal import Templates

/// The page for an address that does not exist (`pages/404`).
struct NietGevondenView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let themas: [LinkView]

  static let schema: Schema<Self> = [
    .view(
      "pagina", KaderView.self, "Wat elke pagina heeft (adressen volledig als er een basis-url is)"
    ) {
      $0.pagina
    },
    .text("titel", "De titel") { $0.titel },
    .list("themas", LinkView.self, "De thema's") { $0.themas },
    .flag("heeftThemas", "Zijn er thema's?") { !$0.themas.isEmpty },
  ]
}
