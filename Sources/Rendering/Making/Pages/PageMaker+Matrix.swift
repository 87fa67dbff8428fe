internal import Kennisbank
internal import Linking
internal import Typesetting

/// The doelen of one thema against its innovaties.
extension PageMaker {
  /// The most columns that can still be read; the list of the thema holds the rest.
  static let matrixWidth = 40

  func matrix(of id: DocumentID) -> MatrixView {
    let thema = site.document(id)
    let all = site.doelen[site.doelenOfThema[id.index]]
    let parents = Set(all.compactMap(\.opgave))
    let contributing = contributions(all)
    let columns = columns(contributing)
    let telling = doeltelling(of: id)
    let titel = "Doelen en innovaties: \(thema.titel)"
    let others = site.innovatiesOfThema[id.index].count - contributing.count
    let isCut = contributing.count > columns.count
    return MatrixView(
      pagina: kader(
        Kader(
          titel: titel,
          beschrijving: "Welke innovatie bijdraagt aan welk doel van het thema \(thema.titel), en "
            + "waar nog niemand aan werkt.",
          soort: "overzicht",
          kruimels: [("Overzicht", .overzicht), ("Doelen en witte vlekken", .doelen)])),
      titel: titel, thema: link(id), telling: Woorden.spots(telling.witteVlekken, of: telling.alle),
      kolommen: columns.compactMap { kolom($0) },
      rijen: all.map { matrixrij($0, columns, hasDoelen: parents.contains($0.id)) },
      rest: isCut ? alleInnovaties(site.innovatiesOfThema[id.index].count, of: thema) : nil,
      restTekst: isCut
        ? "Hier staan de \(columns.count) innovaties die aan de meeste doelen bijdragen, van de "
          + "\(contributing.count)." : nil,
      zonderDoel: others == 0
        ? nil
        : Woorden.count(others, "innovatie noemt", "innovaties noemen")
          + " dit thema zonder een doel",
      zonderDoelAdres: road.address(of: thema.address, anchor: "p_overige"))
  }

  /// For each innovatie how many of the doelen it contributes to.
  private func contributions(_ doelen: ArraySlice<LinkedDoel>) -> [DocumentID: Int] {
    var counts: [DocumentID: Int] = [:]
    for doel in doelen {
      for id in site.innovatiesOfDoel[doel.id.index] { counts[id, default: 0] += 1 }
    }
    return counts
  }

  /// What contributes most, from wish to stopped, then by title.
  private func columns(_ contributions: [DocumentID: Int]) -> [DocumentID] {
    let order = index.order
    let most = contributions.sorted { left, right in
      left.value == right.value ? order.precedes(left.key, right.key) : left.value > right.value
    }.prefix(PageMaker.matrixWidth).map(\.key)
    return most.sorted { left, right in
      let fasen = (site.innovatie(left)?.fase, site.innovatie(right)?.fase)
      if let first = fasen.0, let second = fasen.1, first != second { return first < second }
      return order.precedes(left, right)
    }
  }

  private func kolom(_ id: DocumentID) -> MatrixkolomView? {
    site.innovatie(id).map { innovatie in
      MatrixkolomView(
        titel: innovatie.titel, adres: road.address(of: site.document(id).address),
        fase: innovatie.fase.rawValue)
    }
  }

  private func matrixrij(
    _ doel: LinkedDoel, _ columns: [DocumentID], hasDoelen: Bool
  ) -> MatrixrijView {
    let ids = site.innovatiesOfDoel[doel.id.index]
    let contributing = Set(ids)
    return MatrixrijView(
      code: doel.code, titel: doel.titel,
      adres: road.address(of: site.document(doel.thema).address, anchor: doel.anchor),
      isOpgave: doel.isOpgave, isKop: hasDoelen && ids.isEmpty,
      aantalTekst: Woorden.innovaties(ids.count),
      cellen: columns.map { matrixcel($0, doel, isFull: contributing.contains($0)) },
      isWitteVlek: ids.isEmpty && !hasDoelen)
  }

  private func matrixcel(_ id: DocumentID, _ doel: LinkedDoel, isFull: Bool) -> MatrixcelView {
    guard isFull, let innovatie = site.innovatie(id) else {
      return MatrixcelView(adres: nil, uitleg: "", teken: "")
    }
    return MatrixcelView(
      adres: road.address(of: site.document(id).address, anchor: "thema"),
      uitleg: "\(innovatie.titel) (\(innovatie.fase.rawValue)) bij \(doel.code)",
      teken: innovatie.fase.teken)
  }
}

extension Fase {
  /// Three shapes are as many as one can tell apart in a small cell.
  fileprivate var teken: String {
    switch self {
    case .gewenst: "gewenst"
    case .gestopt: "gestopt"
    default: "loopt"
    }
  }
}
