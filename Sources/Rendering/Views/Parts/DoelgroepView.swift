internal import Templates

/// An opgave with its doelen as tiles.
struct DoelgroepView: View {
  let code: String
  let titel: String
  let adres: String
  let tegels: [DoeltegelView]

  static let schema: Schema<Self> = [
    .text("code", "De code van de opgave") { $0.code },
    .text("titel", "De opgave") { $0.titel },
    .text("adres", "Het adres van de opgave op de pagina van het thema") { $0.adres },
    .list("tegels", DoeltegelView.self, "De doelen, en de opgave als geheel waar die meetelt") {
      $0.tegels
    },
  ]
}
