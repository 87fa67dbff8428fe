internal import Templates

/// An innovatie as a row in a list.
struct RijView: View {
  let titel: String
  let adres: String
  let samenvatting: String
  let fase: Shared<FaseView>
  let leadThema: Shared<LinkView>?
  let kleur: Int
  let isVerouderd: Bool
  let gecontroleerdOp: DatumView

  static let schema: Schema<Self> = [
    .text("titel", "De naam van de innovatie") { $0.titel },
    .text("adres", "Het adres van de innovatie") { $0.adres },
    .text("samenvatting", "De samenvatting in een regel") { $0.samenvatting },
    .view("fase", FaseView.self, "De fase") { $0.fase },
    .view("leadThema", LinkView.self, "Het eerste thema") { $0.leadThema },
    .number("kleur", "De tint van dat thema, 1 tot 12; 0 zonder thema") { $0.kleur },
    .flag("isVerouderd", "Is de tekst mogelijk verouderd?") { $0.isVerouderd },
    .view("gecontroleerdOp", DatumView.self, "De dag van de laatste controle") {
      $0.gecontroleerdOp
    },
  ]
}
