internal import Templates

/// One result of an innovatie.
struct ResultaatView: View {
  let uitkomst: String
  let bekend: String?
  let richting: String?
  let jaar: String?
  let aantal: String?
  let aanvulling: String?
  let uitleg: Markup?
  let blokken: Markup?

  static let schema: Schema<Self> = [
    .text("uitkomst", "De uitkomst in een paar woorden") { $0.uitkomst },
    .text("bekend", "Hoe men het weet: onderzocht, gemeten, ervaren of verwacht") { $0.bekend },
    .text("richting", "beter, gelijk, slechter of gemengd") { $0.richting },
    .text("jaar", "Het jaar") { $0.jaar },
    .text("aantal", "Het aantal mensen of gevallen, zoals 'n = 112'") { $0.aantal },
    .text("aanvulling", "Wat er verder tussen haakjes stond") { $0.aanvulling },
    .markup("uitleg", "De uitleg op dezelfde regel (HTML zonder alinea)") { $0.uitleg },
    .markup("blokken", "Verdere alinea's") { $0.blokken },
  ]
}
