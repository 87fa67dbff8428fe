internal import Templates

/// Which partners work together (`pages/samenwerking`).
struct SamenwerkingView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let inleiding: String
  let tekening: Markup?
  let tabeltitel: String
  let paren: [PartnerpaarView]
  let weggelaten: String?
  let partners: LinkView

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .text("inleiding", "Hoeveel partners er samen iets doen, in een of twee zinnen") {
      $0.inleiding
    },
    .markup("tekening", "De tekening: namen met bogen ertussen") { $0.tekening },
    .text("tabeltitel", "Het bijschrift van de tabel") { $0.tabeltitel },
    .list(
      "paren", PartnerpaarView.self,
      "De partners die samen iets doen, twee aan twee, de meeste eerst"
    ) { $0.paren },
    .flag("heeftParen", "Zijn er partners die samen iets doen?") { !$0.paren.isEmpty },
    .text("weggelaten", "Wat niet in de tekening staat") { $0.weggelaten },
    .view("partners", LinkView.self, "De link naar alle partners") { $0.partners },
  ]
}
