internal import Templates

/// What stands at an old address (`pages/doorverwijzing`).
struct DoorverwijzingView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let doel: String
  let verversing: String

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel van de pagina waar men heen moet") { $0.titel },
    .text("doel", "Het adres daarvan") { $0.doel },
    .text("verversing", "De inhoud van <meta http-equiv=\"refresh\">: '0; url=…'") {
      $0.verversing
    },
  ]
}
