internal import Templates

/// A closed list of values, with what they mean.
struct VastelijstView: View {
  let titel: String
  let anchor: String
  let waarden: [VastewaardeView]

  static let schema: Schema<Self> = [
    .text("titel", "De naam van de lijst") { $0.titel },
    .text("anchor", "De id van de lijst") { $0.anchor },
    .list("waarden", VastewaardeView.self, "De waarden") { $0.waarden },
  ]
}

/// A value of a closed list.
struct VastewaardeView: View {
  let waarde: String
  let label: String
  let uitleg: String?
  let anchor: String
  let adres: String?

  static let schema: Schema<Self> = [
    .text("waarde", "De waarde zoals zij in de data staat") { $0.waarde },
    .text("label", "De woorden ervoor") { $0.label },
    .text("uitleg", "Wat de waarde betekent") { $0.uitleg },
    .text("anchor", "De id van de waarde") { $0.anchor },
    .text("adres", "De pagina met alle innovaties die haar hebben, als die er is") { $0.adres },
  ]
}
