internal import Templates

/// An innovatie that ended: why, what was learned, and where the lessons stand.
struct GestoptView: View {
  let rij: RijView
  let reden: String?
  let les: String?
  let lessen: LinkView?

  static let schema: Schema<Self> = [
    .view("rij", RijView.self, "De innovatie") { $0.rij },
    .text("reden", "Waarom het stopte") { $0.reden },
    .text("les", "De eerste zin van de geleerde lessen") { $0.les },
    .view("lessen", LinkView.self, "De link naar de geleerde lessen") { $0.lessen },
  ]
}
