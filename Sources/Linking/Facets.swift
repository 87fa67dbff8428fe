import Basis
import Kennisbank

/// Makes the pages that gather innovaties by a value of a closed list.
enum Facets {
  static func make(
    documents: [Document], vocabulaires: Vocabulaires, order: TitleOrder
  ) -> [Facet] {
    var found: [Facet.Name: [String: [DocumentID]]] = [:]
    var used: [Facet.Name: [String]] = [:]
    for id in order.sorted(documents.map(\.id)) {
      let document = documents[id.index]
      guard case .innovatie(let innovatie) = document.content else { continue }
      for name in Facet.Name.allCases {
        for value in values(of: innovatie, name) {
          if found[name]?[value] == nil { used[name, default: []].append(value) }
          found[name, default: [:]][value, default: []].append(document.id)
        }
      }
    }
    return Facet.Name.allCases.flatMap { name -> [Facet] in
      let known = vocabulary(name, vocabulaires)
      let order = known.map(\.waarde)
      let extra = (used[name] ?? []).filter { !order.contains($0) }.sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      return (known + extra.map { Waarde(waarde: $0, label: $0, uitleg: nil) }).compactMap {
        value in
        guard let list = found[name]?[value.waarde], let slug = Slug(title: value.waarde) else {
          return nil
        }
        return Facet(name: name, waarde: value, slug: slug, innovaties: list)
      }
    }
  }

  private static func values(of innovatie: Innovatie, _ name: Facet.Name) -> [String] {
    switch name {
    case .fase: [innovatie.fase.rawValue]
    case .doelgroep: innovatie.doelgroep
    case .gemeente: innovatie.gemeenten
    case .setting: innovatie.setting
    case .sector: innovatie.sector
    case .wet: innovatie.wettelijkKader
    }
  }

  private static func vocabulary(_ name: Facet.Name, _ lists: Vocabulaires) -> [Waarde] {
    switch name {
    case .fase:
      Fase.allCases.map { Waarde(waarde: $0.rawValue, label: $0.label, uitleg: $0.uitleg) }
    case .doelgroep: lists.doelgroep
    case .gemeente: lists.gemeenten
    case .setting: lists.setting
    case .sector: lists.sector
    case .wet: Vocabulaires.wetten
    }
  }
}
