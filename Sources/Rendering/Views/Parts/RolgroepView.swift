internal import Templates

/// The innovaties in which a partner has one role.
struct RolgroepView: View {
  let rol: String
  let titel: String
  let anchor: String
  let aantal: Int
  let innovaties: [RijView]

  static let schema: Schema<Self> = [
    .text("rol", "De rol, zoals 'trekker'") { $0.rol },
    .text("titel", "De kop, zoals 'Als trekker'") { $0.titel },
    .text("anchor", "De id van de kop op de pagina") { $0.anchor },
    .number("aantal", "Het aantal innovaties") { $0.aantal },
    .list("innovaties", RijView.self, "De innovaties") { $0.innovaties },
  ]
}
