internal import Templates

/// The doelen of all themas with how many innovaties contribute (`pages/doelen`).
struct DoelenView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let inleiding: String
  let themas: [DoelthemaView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .text("inleiding", "Hoeveel doelen er zijn en bij hoeveel nog niets staat") { $0.inleiding },
    .list("themas", DoelthemaView.self, "De thema's met hun doelen") { $0.themas },
    .flag("heeftThemas", "Zijn er thema's?") { !$0.themas.isEmpty },
  ]
}
