internal import Templates

/// A page of the overview, with what it found in a sentence.
struct HoofdstukView: View {
  let link: LinkView
  let tekst: String

  static let schema: Schema<Self> = [
    .view("link", LinkView.self, "De link naar de pagina") { $0.link },
    .text("tekst", "Wat daar te zien is, in een zin") { $0.tekst },
  ]
}
