internal import Linking

extension PageMaker {
  /// How many innovaties stand at a doel before the rest is left to the whole list.
  private static let rowsOfDoel = 25

  func opgaven(of thema: DocumentID) -> [OpgaveView] {
    let all = site.doelen[site.doelenOfThema[thema.index]]
    let rest = site.document(thema).address.innovatiesBelow
    var doelen: [DoelID: [DoelrijView]] = [:]
    for doel in all {
      guard let opgave = doel.opgave else { continue }
      let ids = site.innovatiesOfDoel[doel.id.index]
      let (rijen, meer) = korteRijen(ids, limit: PageMaker.rowsOfDoel, rest: rest)
      doelen[opgave, default: []].append(
        DoelrijView(
          code: doel.code, titel: doel.titel, anchor: doel.anchor, aantal: ids.count,
          innovaties: rijen, meer: meer, isWitteVlek: ids.isEmpty))
    }
    return all.filter(\.isOpgave).map { opgave in
      let own = doelen[opgave.id] ?? []
      let ids = site.innovatiesOfDoel[opgave.id.index]
      let (rijen, meer) = korteRijen(ids, limit: PageMaker.rowsOfDoel, rest: rest)
      return OpgaveView(
        code: opgave.code, titel: opgave.titel, anchor: opgave.anchor, doelen: own,
        innovaties: rijen, meer: meer, isWitteVlek: own.isEmpty && ids.isEmpty)
    }
  }
}
