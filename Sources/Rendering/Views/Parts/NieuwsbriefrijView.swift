internal import Templates

/// A newsletter as a row in a list.
struct NieuwsbriefrijView: View {
  let titel: String
  let adres: String
  let datum: DatumView

  static let schema: Schema<Self> = [
    .text("titel", "De titel") { $0.titel },
    .text("adres", "Het adres") { $0.adres },
    .view("datum", DatumView.self, "De dag") { $0.datum },
  ]
}
