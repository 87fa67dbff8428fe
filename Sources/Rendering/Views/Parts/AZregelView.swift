internal import Templates

/// A name in the list from A to Z.
struct AZregelView: View {
  let titel: String
  let adres: String
  let soort: String
  let zie: String?

  static let schema: Schema<Self> = [
    .text("titel", "De naam") { $0.titel },
    .text("adres", "Het adres") { $0.adres },
    .text("soort", "De soort, zoals 'partner'") { $0.soort },
    .text("zie", "De titel van de pagina, als de naam een andere naam daarvoor is") { $0.zie },
  ]
}
