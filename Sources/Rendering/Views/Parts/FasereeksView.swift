internal import Templates

/// One fase over time.
struct FasereeksView: View {
  let fase: FaseView
  let tekening: Markup

  static let schema: Schema<Self> = [
    .view("fase", FaseView.self, "De fase") { $0.fase },
    .markup("tekening", "Het aantal innovaties in deze fase, als trap") { $0.tekening },
  ]
}
