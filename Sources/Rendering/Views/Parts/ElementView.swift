internal import Templates
internal import Typesetting

/// A werkzaam element in an innovatie, with the writer's own words.
struct ElementView: View {
  let titel: String
  let adres: String
  let anchor: String
  let isKern: Bool
  let isAanpasbaar: Bool
  let ookBij: String?
  let uitleg: Markup?
  let blokken: Markup?

  static let schema: Schema<Self> = [
    .text("titel", "De naam van het element") { $0.titel },
    .text("adres", "Het adres van het element") { $0.adres },
    .text("anchor", "De id van de regel op de pagina") { $0.anchor },
    .flag("isKern", "Mag het niet worden weggelaten?") { $0.isKern },
    .flag("isAanpasbaar", "Mag het anders?") { $0.isAanpasbaar },
    .text("ookBij", "In hoeveel andere innovaties, zoals 'ook bij 7 andere'") { $0.ookBij },
    .markup("uitleg", "De uitleg op dezelfde regel (HTML zonder alinea)") { $0.uitleg },
    .markup("blokken", "Verdere alinea's") { $0.blokken },
  ]
}
