internal import Linking

extension PageMaker {
  func verwant(_ related: [Related]) -> [VerwantView] {
    var maker = RijMaker(self)
    return related.compactMap { found in
      maker.rij(found.innovatie).map { VerwantView(innovatie: $0, waarom: waarom(found)) }
    }
  }

  /// `ook: Warme overdracht; zelfde doel: 1A`. A shared thema is named only when nothing closer is.
  private func waarom(_ related: Related) -> String {
    var parts: [String] = []
    if !related.elementen.isEmpty {
      parts.append("ook: " + Woorden.list(related.elementen.map { site.document($0).titel }))
    }
    let (opgaven, doelen) = (
      related.doelen.filter { site.doel($0).isOpgave },
      related.doelen.filter { !site.doel($0).isOpgave }
    )
    if !doelen.isEmpty {
      parts.append(
        (doelen.count == 1 ? "zelfde doel: " : "zelfde doelen: ")
          + Woorden.list(doelen.map { site.doel($0).code }))
    }
    if !opgaven.isEmpty {
      parts.append(
        (opgaven.count == 1 ? "zelfde opgave: " : "zelfde opgaven: ")
          + Woorden.list(opgaven.map { site.doel($0).code }))
    }
    if parts.isEmpty {
      parts.append("zelfde thema: " + Woorden.list(related.themas.map { site.document($0).titel }))
    }
    return parts.joined(separator: "; ")
  }
}
