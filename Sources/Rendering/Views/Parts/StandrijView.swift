internal import Templates

/// A row on the board of the region: how many innovaties of a thema there are in each fase.
struct StandrijView: View {
  let thema: LinkView
  let kleur: Int
  let cellen: [StandcelView]
  let totaal: StandcelView
  let wit: StandcelView

  static let schema: Schema<Self> = [
    .view("thema", LinkView.self, "Het thema, of de link naar alle innovaties") { $0.thema },
    .number("kleur", "De tint van het thema, 1 tot 12; 0 bij de onderste rij") { $0.kleur },
    .list("cellen", StandcelView.self, "Het aantal in elke fase") { $0.cellen },
    .view("totaal", StandcelView.self, "Het aantal bij elkaar") { $0.totaal },
    .view("wit", StandcelView.self, "Het aantal doelen zonder innovatie") { $0.wit },
  ]
}
