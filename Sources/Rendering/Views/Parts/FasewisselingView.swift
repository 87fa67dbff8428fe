internal import Templates

/// An innovatie that came into another fase.
struct FasewisselingView: View {
  let rij: RijView
  let van: String?
  let naar: String
  let sinds: DatumView

  static let schema: Schema<Self> = [
    .view("rij", RijView.self, "De innovatie") { $0.rij },
    .text("van", "De fase daarvoor, als die bekend is") { $0.van },
    .text("naar", "De fase waar zij toen in kwam") { $0.naar },
    .view("sinds", DatumView.self, "Sinds wanneer") { $0.sinds },
  ]
}
