internal import Templates

/// An innovatie as a row in a list. A class, because a list hands on each of its rows.
final class RijView: View {
  let gegevens: Rijgegevens
  let adres: String
  let fase: Shared<FaseView>
  let leadThema: Shared<LinkView>?
  let kleur: Int

  var titel: String { gegevens.titel }

  init(
    _ gegevens: Rijgegevens, adres: String, fase: Shared<FaseView>, leadThema: Shared<LinkView>?,
    kleur: Int
  ) {
    self.gegevens = gegevens
    self.adres = adres
    self.fase = fase
    self.leadThema = leadThema
    self.kleur = kleur
  }

  static let schema: Schema<RijView> = [
    .text("titel", "De naam van de innovatie") { $0.titel },
    .text("adres", "Het adres van de innovatie") { $0.adres },
    .text("samenvatting", "De samenvatting in een regel") { $0.gegevens.kort },
    .view("fase", FaseView.self, "De fase") { $0.fase },
    .view("leadThema", LinkView.self, "Het eerste thema") { $0.leadThema },
    .number("kleur", "De tint van dat thema, 1 tot 12; 0 zonder thema") { $0.kleur },
    .flag("isVerouderd", "Is de tekst mogelijk verouderd?") { $0.gegevens.isVerouderd },
    .view("gecontroleerdOp", DatumView.self, "De dag van de laatste controle") {
      DatumView(datum: $0.gegevens.gecontroleerdOp)
    },
  ]
}
