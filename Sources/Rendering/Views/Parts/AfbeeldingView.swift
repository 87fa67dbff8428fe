internal import Templates

/// A picture with its description.
struct AfbeeldingView: View {
  let adres: String
  let alt: String
  let bron: String?

  static let schema: Schema<Self> = [
    .text("adres", "Het adres van het bestand") { $0.adres },
    .text("alt", "De beschrijving voor wie de afbeelding niet ziet") { $0.alt },
    .text("bron", "De maker") { $0.bron },
  ]
}
