internal import Templates

/// An entry of the woordenlijst.
struct BegripView: View {
  let term: String
  let afkorting: String?
  let anchor: String
  let betekenis: String?
  let ook: [String]

  static let schema: Schema<Self> = [
    .text("term", "Het begrip") { $0.term },
    .text("afkorting", "De afkorting") { $0.afkorting },
    .text("anchor", "De id van de regel") { $0.anchor },
    .text("betekenis", "De betekenis") { $0.betekenis },
    .texts("ook", "Andere woorden ervoor") { $0.ook },
    .flag("heeftOok", "Zijn er andere woorden voor?") { !$0.ook.isEmpty },
  ]
}
