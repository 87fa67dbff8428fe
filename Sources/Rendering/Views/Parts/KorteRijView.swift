internal import Templates

/// An innovatie where there is room for its name and fase only.
struct KorteRijView: View {
  let titel: String
  let adres: String
  let fase: Shared<FaseView>

  static let schema: Schema<Self> = [
    .text("titel", "De naam van de innovatie") { $0.titel },
    .text("adres", "Het adres van de innovatie") { $0.adres },
    .view("fase", FaseView.self, "De fase") { $0.fase },
  ]
}
