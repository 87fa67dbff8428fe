internal import Templates

/// Whether an innovatie contributes to a doel; if so, where that is told.
struct MatrixcelView: View {
  let adres: String?
  let uitleg: String
  let teken: String

  static let schema: Schema<Self> = [
    .text("adres", "Waar de innovatie haar doelen noemt; niets als zij niet bijdraagt") {
      $0.adres
    },
    .text("uitleg", "Wat het teken zegt, voor wie het niet ziet") { $0.uitleg },
    .text("teken", "De vorm van het teken: gewenst, loopt of gestopt") { $0.teken },
  ]
}
