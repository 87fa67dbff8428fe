internal import Templates

/// What others awarded; a view of its own so that it never looks like evidence.
struct ErkenningView: View {
  let niveau: String
  let databank: String?
  let datum: DatumView?
  let url: String?

  static let schema: Schema<Self> = [
    .text("niveau", "Het niveau") { $0.niveau },
    .text("databank", "De databank") { $0.databank },
    .view("datum", DatumView.self, "De datum") { $0.datum },
    .text("url", "Het webadres") { $0.url },
  ]
}
