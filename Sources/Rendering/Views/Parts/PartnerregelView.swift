internal import Templates

/// A partner of an innovatie.
struct PartnerregelView: View {
  let titel: String
  let adres: String
  let soort: String?
  let uitleg: String?

  static let schema: Schema<Self> = [
    .text("titel", "De naam van de partner") { $0.titel },
    .text("adres", "Het adres van de partner") { $0.adres },
    .text("soort", "De soort organisatie") { $0.soort },
    .text("uitleg", "Wat erbij staat") { $0.uitleg },
  ]
}
