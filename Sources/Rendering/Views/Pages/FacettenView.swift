internal import Templates

/// All values of all facets (`pages/facetten`).
struct FacettenView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let groepen: [FacetgroepView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .list("groepen", FacetgroepView.self, "De kenmerken met hun waarden") { $0.groepen },
    .flag("heeftGroepen", "Zijn er kenmerken in gebruik?") { !$0.groepen.isEmpty },
  ]
}
