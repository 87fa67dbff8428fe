internal import Basis
internal import Kennisbank

extension Soort {
  static let names = allCases.map(\.rawValue)

  /// Reads the name of a kind or of its folder, whatever the case; `element` is enough.
  init(name: String) throws(Refusal) {
    let key = Folding.key(name)
    if key == "element" || key == "werkzaam element" {
      self = .werkzaamElement
      return
    }
    if let found = Soort.allCases.first(where: { $0.rawValue == key || $0.folder == key }) {
      self = found
      return
    }
    let nearest = NearMiss.best(for: name, among: Soort.names)
    throw Refusal(.kindUnknown(name, nearest: nearest, known: Soort.names))
  }
}
