internal import Templates

/// The partners of an innovatie that have the same role.
struct PartnergroepView: View {
  let rol: String
  let titel: String
  let partners: [PartnerregelView]

  static let schema: Schema<Self> = [
    .text("rol", "De rol, zoals 'trekker'") { $0.rol },
    .text("titel", "De kop, zoals 'Trekker' of 'Uitvoerders'") { $0.titel },
    .list("partners", PartnerregelView.self, "De partners") { $0.partners },
  ]
}
