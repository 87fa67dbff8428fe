internal import Templates

/// The news of one kind in a letter.
struct NieuwsgroepView: View {
  let titel: String
  /// All there are; `regels` holds the first of them.
  let aantal: Int
  let regels: [NieuwsregelView]
  let meer: LinkView?

  static let schema: Schema<Self> = [
    .text("titel", "De kop, zoals 'Een stap verder'") { $0.titel },
    .number("aantal", "Hoeveel er zijn, ook die er niet bij staan") { $0.aantal },
    .list("regels", NieuwsregelView.self, "Het nieuws") { $0.regels },
    .view("meer", LinkView.self, "De link naar de rest ('nog 12, op de site')") { $0.meer },
  ]
}
