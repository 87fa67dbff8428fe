internal import Templates

/// An innovatie that came into another fase.
struct FasewisselingView: View {
  let rij: RijView
  let sinds: DatumView

  static let schema: Schema<Self> = [
    .view("rij", "De innovatie") { $0.rij },
    .view("sinds", "Sinds wanneer") { $0.sinds },
  ]
}
