internal import Templates

/// A source that an innovatie names.
struct BronView: View {
  let titel: String
  let jaar: String?
  let url: String?
  let doi: String?
  let doiAdres: String?

  static let schema: Schema<Self> = [
    .text("titel", "De titel") { $0.titel },
    .text("jaar", "Het jaar") { $0.jaar },
    .text("url", "Het webadres") { $0.url },
    .text("doi", "De DOI") { $0.doi },
    .text("doiAdres", "Het webadres van de DOI") { $0.doiAdres },
  ]
}
