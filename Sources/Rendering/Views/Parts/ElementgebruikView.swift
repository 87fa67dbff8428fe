internal import Templates

/// An innovatie that uses a werkzaam element, with its words about it.
struct ElementgebruikView: View {
  let innovatie: RijView
  let bewijs: BewijsView?
  let isKern: Bool
  let isAanpasbaar: Bool
  let woorden: Markup?
  let blokken: Markup?

  static let schema: Schema<Self> = [
    .view("innovatie", RijView.self, "De innovatie") { $0.innovatie },
    .view("bewijs", BewijsView.self, "Het bewijs van die innovatie") { $0.bewijs },
    .flag("isKern", "Mag het niet worden weggelaten?") { $0.isKern },
    .flag("isAanpasbaar", "Mag het anders?") { $0.isAanpasbaar },
    .markup("woorden", "Hoe de innovatie het element beschrijft (HTML zonder alinea)") {
      $0.woorden
    },
    .markup("blokken", "Verdere alinea's daarvan") { $0.blokken },
  ]
}
