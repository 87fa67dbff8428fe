internal import Templates

/// A picture with its description.
struct AfbeeldingView: View {
  let adres: String
  let alt: String
  let bron: String?
  let maat: MaatView?

  static let schema: Schema<Self> = [
    .text("adres", "Het adres van het bestand") { $0.adres },
    .text("alt", "De beschrijving voor wie de afbeelding niet ziet") { $0.alt },
    .text("bron", "De maker") { $0.bron },
    .view("maat", MaatView.self, "De maat, als het bestand die zegt") { $0.maat },
  ]
}

/// The sides of a picture: with them a browser keeps its place free while it loads.
struct MaatView: View {
  let breedte: Int
  let hoogte: Int

  static let schema: Schema<Self> = [
    .text("breedte", "In pixels") { String($0.breedte) },
    .text("hoogte", "In pixels") { String($0.hoogte) },
  ]
}
