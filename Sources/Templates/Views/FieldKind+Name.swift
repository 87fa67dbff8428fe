extension FieldKind {
  /// The word for the kind in `sjabloon --variabelen` and in messages.
  package var dutchName: String {
    switch self {
    case .text: "tekst"
    case .number: "getal"
    case .flag: "ja/nee"
    case .markup: "HTML"
    case .texts: "lijst van teksten"
    case .view: "groep"
    case .list: "lijst van groepen"
    }
  }
}
