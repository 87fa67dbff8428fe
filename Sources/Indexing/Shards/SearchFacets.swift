internal import Basis
internal import Kennisbank
internal import Linking

/// The facets of the search, in the order in which readers see them.
enum SearchFacets {
  static func make(_ site: Site, _ catalogue: Catalogue) -> [SearchFacet] {
    let innovaties = site.documents(of: .innovatie).map(\.id)
    func facet(
      _ name: String, _ title: String, _ values: [(String, String, [DocumentID])],
      isLong: Bool = false
    )
      -> SearchFacet
    {
      SearchFacet(
        name: name, title: title,
        values: values.map { value, label, ids in
          .init(
            value: value, label: label,
            documents: ids.compactMap { catalogue.numbers[$0] }.sorted())
        }, isLong: isLong)
    }
    func listed(_ name: Facet.Name, _ title: String) -> SearchFacet {
      facet(
        name.rawValue, title,
        site.facets.filter { $0.name == name }.map {
          ($0.slug.text, $0.waarde.label, $0.innovaties)
        })
    }
    func graded(_ name: String, _ title: String, _ labels: [String], _ grade: (Innovatie) -> Int?)
      -> SearchFacet
    {
      let graded = innovaties.map { ($0, site.innovatie($0).flatMap(grade)) }
      return facet(
        name, title,
        labels.indices.compactMap { place in
          let ids = graded.filter { $0.1 == place }.map(\.0)
          return ids.isEmpty ? nil : ("\(place)", labels[place], ids)
        })
    }
    let partners = site.documents(of: .partner).map(\.id)
      .filter { !site.usesOfPartner[$0.index].isEmpty }
    return [
      facet(
        "thema", "Thema",
        catalogue.themas.map {
          (
            site.document($0).slug.text, site.document($0).titel,
            site.innovatiesOfThema[$0.index].map(\.innovatie)
          )
        }),
      facet("fase", "Fase", Fase.allCases.map { ($0.rawValue, $0.label, []) }),
      listed(.doelgroep, "Doelgroep"), listed(.gemeente, "Gemeente"), listed(.setting, "Setting"),
      listed(.sector, "Sector"), listed(.wet, "Wet"),
      facet(
        "partner", "Partner",
        partners.map {
          (
            site.document($0).slug.text, site.document($0).titel,
            Array(Set(site.usesOfPartner[$0.index].map(\.innovatie)))
          )
        }, isLong: true),
      graded("bewijs", "Sterkte van bewijs", Bewijs.labels) { $0.bewijs?.sterkte },
      facet(
        "elders", "Loopt ook elders",
        [
          (
            "ja", "In meer gemeenten",
            innovaties.filter { (site.innovatie($0)?.gemeenten.count ?? 0) > 1 }
          )
        ]),
    ]
  }
}
