internal import Basis
package import Kennisbank
package import Linking

/// A closed list of values, as concepts that other data can refer to.
package struct Vocabulary: Sendable {
  package struct Concept: Sendable {
    package let waarde: Waarde
    /// Its id on the page about the data; with that page's address its name for ever.
    package let anchor: String
    /// The page with all innovaties that have the value, where there are any.
    package let page: Address?
  }

  /// The key in the front matter, such as `doelgroep`.
  package let name: String
  package let titel: String
  package let concepts: [Concept]

  /// The id of the whole list on the page about the data.
  package var anchor: String { "lijst-\(name)" }

  package static func all(of site: Site) -> [Vocabulary] {
    let lists = site.instellingen.vocabulaires
    let fasen = Fase.allCases.map {
      Waarde(waarde: $0.rawValue, label: $0.label, uitleg: $0.uitleg)
    }
    let bewijs = Bewijs.labels.enumerated().map { number, label in
      Waarde(waarde: String(number), label: label, uitleg: nil)
    }
    let found: [(String, String, [Waarde], Facet.Name?)] = [
      ("fase", "Fase", fasen, .fase),
      ("doelgroep", "Doelgroep", lists.doelgroep, .doelgroep),
      ("setting", "Setting", lists.setting, .setting),
      ("sector", "Sector", lists.sector, .sector),
      ("gemeenten", "Gemeente", lists.gemeenten, .gemeente),
      ("wettelijk-kader", "Wettelijk kader", Vocabulaires.wetten, .wet),
      ("reden-gestopt", "Reden om te stoppen", lists.redenGestopt, nil),
      ("bewijs", "Sterkte van het bewijs", bewijs, nil),
    ]
    var facets: [Facet.Name: [String: Facet]] = [:]
    for facet in site.facets { facets[facet.name, default: [:]][facet.waarde.waarde] = facet }
    return found.map { name, titel, known, facet in
      // Where the region sets no list, the values that are used make one.
      let used = facet.flatMap { facets[$0] } ?? [:]
      let values = Set(known.map(\.waarde))
      let extra = site.facets.filter { $0.name == facet && !values.contains($0.waarde.waarde) }
      var seen: Set<String> = []
      let concepts = (known + extra.map(\.waarde)).compactMap { waarde -> Concept? in
        let anchor = "\(name)-\(Folding.slugText(waarde.waarde))"
        guard seen.insert(anchor).inserted else { return nil }
        return Concept(waarde: waarde, anchor: anchor, page: used[waarde.waarde]?.address)
      }
      return Vocabulary(name: name, titel: titel, concepts: concepts)
    }.filter { !$0.concepts.isEmpty }
  }
}
