internal import Templates

/// One of the five bars that show the strength of the evidence.
struct BalkView: View {
  let isVol: Bool

  static let schema: Schema<Self> = [
    .flag("isVol", "Is het balkje gevuld?") { $0.isVol }
  ]
}
