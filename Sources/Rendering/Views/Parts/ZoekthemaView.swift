internal import Templates

/// A thema on the search page, from which its results take their tint.
struct ZoekthemaView: View {
  let link: LinkView
  let sleutel: String
  let kleur: Int

  static let schema: Schema<Self> = [
    .view("link", LinkView.self, "De link naar het thema") { $0.link },
    .text("sleutel", "De naam in adressen, zoals 'acute-zorg'") { $0.sleutel },
    .number("kleur", "De tint, 1 tot 12") { $0.kleur },
  ]
}
