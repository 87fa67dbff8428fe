import Basis

/// A closed list of values, each with the form in which it is matched; made once for all documents.
///
/// A class, so that handing one to each document costs one count.
final class ClosedList: Sendable {
  let values: [String]
  /// The words of each value as they are matched, for hints.
  let labels: [(label: String, waarde: String)]
  private let byKey: [String: String]

  init(_ waarden: [Waarde]) {
    values = waarden.map(\.waarde)
    labels = waarden.map { (Folding.key($0.label), $0.waarde) }
    byKey = Dictionary(waarden.map { (Folding.key($0.waarde), $0.waarde) }) { first, _ in first }
  }

  /// The value as the list writes it.
  func value(_ text: String) -> String? { byKey[Folding.key(text)] }

  /// A list whose values are their own labels, and give no hints by them.
  init(_ values: [String]) {
    self.values = values
    labels = []
    byKey = Dictionary(values.map { (Folding.key($0), $0) }) { first, _ in first }
  }
}

/// The closed lists of a region.
final class ClosedLists: Sendable {
  let doelgroep: ClosedList
  let setting: ClosedList
  let sector: ClosedList
  let redenGestopt: ClosedList
  let gemeenten: ClosedList
  let wetten = ClosedList(Vocabulaires.wetten)

  init(_ vocabulaires: Vocabulaires) {
    doelgroep = ClosedList(vocabulaires.doelgroep)
    setting = ClosedList(vocabulaires.setting)
    sector = ClosedList(vocabulaires.sector)
    redenGestopt = ClosedList(vocabulaires.redenGestopt.map(\.waarde))
    gemeenten = ClosedList(vocabulaires.gemeenten)
  }
}
