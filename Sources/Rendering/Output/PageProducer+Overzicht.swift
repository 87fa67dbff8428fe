internal import Basis
internal import Kennisbank
internal import Linking

/// The region at a glance, and the lists that its numbers lead to.
extension PageProducer {
  func overzicht() -> [PageTask] {
    one(.overzicht, at: .overzicht, reading: .none) { $0.overzicht() }
      + one(.doelen, at: .doelen, reading: .none) { $0.doelen() }
      + index.themas.filter { !site.doelenOfThema[$0.index].isEmpty }.flatMap { id in
        one(.matrix, at: .matrix(of: site.document(id).slug), reading: .none) { $0.matrix(of: id) }
      }
      + one(.samenwerking, at: .samenwerking, reading: .none) { $0.samenwerking() }
      + one(.ontwikkeling, at: .ontwikkeling, reading: .none) { $0.ontwikkeling() }
      + one(.facetten, at: .kenmerken, reading: .none) { $0.facetten() }
      + index.themas.flatMap { innovatiesPerFase(of: site.document($0)) }
  }

  /// The innovaties of a thema in each fase that it has; those that ended with their lessons.
  private func innovatiesPerFase(of thema: Document) -> [PageTask] {
    var perFase: [Fase: [DocumentID]] = [:]
    for use in site.innovatiesOfThema[thema.id.index] {
      if let fase = site.innovatie(use.innovatie)?.fase {
        perFase[fase, default: []].append(use.innovatie)
      }
    }
    let kruimels: [(titel: String, address: Address)] = [
      ("Thema’s", .themas), (thema.titel, thema.address),
      ("Innovaties", thema.address.innovatiesBelow),
    ]
    return Fase.allCases.flatMap { fase -> [PageTask] in
      guard let ids = perFase[fase] else { return [] }
      let paging = paging(index.order.sorted(ids), at: thema.address.innovaties(in: fase))
      if fase == .gestopt {
        return lessons(
          Lessenlijst(
            titel: "Wat we leerden: \(thema.titel)", kruimels: kruimels, paging: paging))
      }
      return list(
        Lijst(
          titel: "\(fase.label): \(thema.titel)", inleiding: fase.uitleg,
          terug: (thema.titel, thema.address), kruimels: kruimels, paging: paging))
    }
  }

  /// What was learned from everything that ended, and for each reason.
  func geleerd() -> [PageTask] {
    let stopped = index.facet(.fase, Fase.gestopt.rawValue)?.innovaties ?? []
    var perReden: [String: [DocumentID]] = [:]
    for id in stopped {
      if let reden = site.innovatie(id)?.redenGestopt { perReden[reden, default: []].append(id) }
    }
    let redenen = perReden.sorted { left, right in
      left.value.count == right.value.count
        ? left.key.precedes(right.key)
        : left.value.count > right.value.count
    }.compactMap { reden, ids in
      Slug(title: reden).map { slug in
        (
          titel: index.reden(reden).label,
          lijst: paging(ids, at: Address.geleerd.below("redenen").below(slug.text))
        )
      }
    }
    return lessons(
      Lessenlijst(titel: "Wat we leerden", paging: paging(stopped, at: .geleerd), redenen: redenen))
      + redenen.flatMap { titel, paging in
        lessons(
          Lessenlijst(
            titel: "Wat we leerden: \(titel.lowercased())",
            kruimels: [("Overzicht", .overzicht), ("Wat we leerden", .geleerd)], paging: paging))
      }
  }

  private func lessons(_ lijst: Lessenlijst) -> [PageTask] {
    (1...lijst.paging.pageCount).map { page in
      let address = lijst.paging.address(of: page)
      let maker = PageMaker(index, at: address)
      return PageTask(.geleerd, library, at: address, reading: .none) {
        maker.geleerd(lijst, page: page)
      }
    }
  }
}
