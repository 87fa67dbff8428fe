internal import Templates

/// An innovatie that ended, and where its lessons stand.
struct GestoptView: View {
  let rij: RijView
  let reden: String?
  let lessen: LinkView?

  static let schema: Schema<Self> = [
    .view("rij", "De innovatie") { $0.rij },
    .text("reden", "Waarom het stopte") { $0.reden },
    .view("lessen", "De link naar de geleerde lessen") { $0.lessen },
  ]
}
