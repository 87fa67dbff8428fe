internal import Templates

/// A line of the contents list, with the lines below it.
struct InhoudView: View {
  let titel: String
  let anchor: String
  let onderdelen: [InhoudView]

  static let schema: Schema<Self> = [
    .text("titel", "De tekst van de kop") { $0.titel },
    .text("anchor", "De id van de kop") { $0.anchor },
    .list("onderdelen", InhoudView.self, "De koppen daaronder") { $0.onderdelen },
    .flag("heeftOnderdelen", "Zijn er koppen daaronder?") { !$0.onderdelen.isEmpty },
  ]
}
