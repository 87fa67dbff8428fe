internal import Templates

/// A thema as a row in a list.
struct ThemarijView: View {
  let titel: String
  let adres: String
  let samenvatting: String?
  let aantal: Int
  let aantalTekst: String
  let aantalAdres: String
  let witteVlekken: String?
  let witteVlekkenAdres: String
  let kleur: Int

  static let schema: Schema<Self> = [
    .text("titel", "De naam") { $0.titel },
    .text("adres", "Het adres") { $0.adres },
    .text("samenvatting", "Een regel erover") { $0.samenvatting },
    .number("aantal", "Het aantal innovaties") { $0.aantal },
    .text("aantalTekst", "Het aantal in woorden, zoals '12 innovaties'") { $0.aantalTekst },
    .text("aantalAdres", "Het adres van die innovaties") { $0.aantalAdres },
    .text(
      "witteVlekken",
      "Het aantal doelen waar nog niemand aan werkt, zoals '3 doelen zonder innovatie'"
    ) { $0.witteVlekken },
    .text("witteVlekkenAdres", "Het adres van die doelen") { $0.witteVlekkenAdres },
    .number("kleur", "Een nummer 1 tot 12 voor de tint van het thema") { $0.kleur },
  ]
}
