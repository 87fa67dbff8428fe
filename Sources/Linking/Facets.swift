import Basis
import Kennisbank

/// Makes the pages that gather innovaties by a value of a closed list.
enum Facets {
  static func make(
    documents: [Document], vocabulaires: Vocabulaires, order: TitleOrder
  ) -> [Facet] {
    Facet.Name.allCases.flatMap { name -> [Facet] in
      var places: [String: Int] = [:]
      var lists: [(value: String, innovaties: [DocumentID])] = []
      for id in order.all {
        guard case .innovatie(let innovatie) = documents[id.index].content else { continue }
        for value in values(of: innovatie, name) {
          let place = places[value] ?? lists.count
          if place == lists.count {
            places[value] = place
            lists.append((value, []))
          }
          lists[place].innovaties.append(id)
        }
      }
      let known = vocabulary(name, vocabulaires)
      let extra = lists.map(\.value).filter { value in !known.contains { $0.waarde == value } }
        .sorted { $0.precedes($1) }
      return (known + extra.map { Waarde(waarde: $0, label: $0, uitleg: nil) }).compactMap {
        value in
        guard let place = places[value.waarde], let slug = Slug(title: value.waarde) else {
          return nil
        }
        return Facet(
          name: name, waarde: value, slug: slug, innovaties: lists[place].innovaties)
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
