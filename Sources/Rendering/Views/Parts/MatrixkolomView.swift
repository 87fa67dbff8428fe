internal import Templates

/// An innovatie at the head of a column.
struct MatrixkolomView: View {
  let titel: String
  let adres: String
  let fase: String

  static let schema: Schema<Self> = [
    .text("titel", "De naam van de innovatie") { $0.titel },
    .text("adres", "Het adres van de innovatie") { $0.adres },
    .text("fase", "De fase") { $0.fase },
  ]
}
