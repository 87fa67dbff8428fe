internal import Templates

/// The values of one facet.
struct FacetgroepView: View {
  let titel: String
  let anchor: String
  let waarden: [TellingView]

  static let schema: Schema<Self> = [
    .text("titel", "De naam, zoals 'Doelgroepen'") { $0.titel },
    .text("anchor", "De id van de kop") { $0.anchor },
    .list("waarden", TellingView.self, "De waarden met hun aantallen") { $0.waarden },
  ]
}
