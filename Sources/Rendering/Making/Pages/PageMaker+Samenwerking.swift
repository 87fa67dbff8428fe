internal import Drawing
internal import Kennisbank
internal import Linking
internal import Templates
internal import Typesetting

extension PageMaker {
  /// How many innovaties of a pair are named.
  private static let namesOfPair = 25

  func samenwerking() -> SamenwerkingView {
    let found = Samenwerking(site)
    let titel = "Wie werkt met wie"
    return SamenwerkingView(
      pagina: kader(
        Kader(
          titel: titel,
          beschrijving: "Welke partners in de regio het vaakst samen aan een innovatie werken.",
          soort: "overzicht", kruimels: [("Overzicht", .overzicht)])),
      titel: titel, inleiding: inleiding(found), tekening: tekening(found),
      tabeltitel: found.paren.count == 1
        ? "Het paar partners dat samenwerkt."
        : "De \(found.paren.count) paren van partners die het vaakst samenwerken.",
      paren: found.paren.map { paar($0.paar, $0.aantal) },
      weggelaten: weggelaten(found), partners: link("Alle partners", .partners))
  }

  private func inleiding(_ found: Samenwerking) -> String {
    guard let least = found.paren.last?.aantal, let most = found.paren.first?.aantal else {
      return "Er zijn nog geen partners die samen aan een innovatie meedoen."
    }
    let many =
      least == most ? Woorden.innovaties(most) : "\(least) tot \(most) innovaties"
    return
      "De \(found.partners.count) partners die het vaakst samenwerken, twee aan twee aan \(many)."
  }

  private func weggelaten(_ found: Samenwerking) -> String? {
    let left = found.alle - found.paren.count
    var sentences: [String] = []
    if left > 0 {
      sentences.append(
        left == 1
          ? "Nog 1 paar partners werkt minder vaak samen en staat hier niet."
          : "Nog \(left) paren van partners werken minder vaak samen en staan hier niet.")
    }
    if found.isIncomplete {
      sentences.append(
        "Innovaties met meer dan \(Samenwerking.partnerLimit) partners tellen niet mee.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private func tekening(_ found: Samenwerking) -> Markup? {
    guard !found.paren.isEmpty else { return nil }
    var places: [DocumentID: Int] = [:]
    for (place, id) in found.partners.enumerated() { places[id] = place }
    let neighbours = found.paren.reduce(into: [DocumentID: Int]()) { counts, pair in
      counts[pair.paar.een, default: 0] += 1
      counts[pair.paar.ander, default: 0] += 1
    }
    let nodes = found.partners.map { id in
      let count = Set(site.usesOfPartner[id.index].map(\.innovatie)).count
      return ArcDiagram.Node(
        name: site.document(id).titel, address: road.address(of: site.document(id).address),
        size: count,
        meaning: "\(Woorden.innovaties(count)), werkt hier samen met "
          + Woorden.count(neighbours[id] ?? 0, "partner", "partners"))
    }
    let arcs = found.paren.compactMap { paar, aantal -> ArcDiagram.Arc? in
      guard let from = places[paar.een], let to = places[paar.ander] else { return nil }
      return ArcDiagram.Arc(
        from: from, to: to, weight: aantal,
        meaning: "\(site.document(paar.een).titel) en \(site.document(paar.ander).titel): "
          + Woorden.innovaties(aantal))
    }
    return Markup(ArcDiagram(nodes: nodes, arcs: arcs).svg(labelledBy: "p_tekening").bytes)
  }

  private func paar(_ paar: Samenwerking.Paar, _ aantal: Int) -> PartnerpaarView {
    let first = Set(site.usesOfPartner[paar.een.index].map(\.innovatie))
    let both = first.intersection(site.usesOfPartner[paar.ander.index].map(\.innovatie)).filter {
      Set(site.innovatieLinks[$0.index].partners).count <= Samenwerking.partnerLimit
    }
    let shown = index.order.sorted(both).prefix(PageMaker.namesOfPair)
    return PartnerpaarView(
      een: link(paar.een), ander: link(paar.ander), aantalTekst: Woorden.innovaties(aantal),
      innovaties: shown.map { link($0) },
      meer: aantal > shown.count ? "en nog \(aantal - shown.count)" : nil)
  }
}
