internal import Templates

/// An innovatie that shares something with this one, and what.
struct VerwantView: View {
  let innovatie: RijView
  let waarom: String

  static let schema: Schema<Self> = [
    .view("innovatie", RijView.self, "De andere innovatie") { $0.innovatie },
    .text("waarom", "Wat ze delen, zoals 'ook: Warme overdracht; zelfde doel: 1A'") { $0.waarom },
  ]
}
