internal import Basis

/// The kinds of document that `new` makes and `list` shows, with the folder each stands in.
enum Soort: String, CaseIterable {
  case innovatie
  case thema
  case werkzaamElement = "werkzaam-element"
  case partner
  case bijeenkomst
  case nieuwsbrief
  case pagina

  var folder: String {
    switch self {
    case .innovatie: "innovaties"
    case .thema: "themas"
    case .werkzaamElement: "werkzame-elementen"
    case .partner: "partners"
    case .bijeenkomst: "bijeenkomsten"
    case .nieuwsbrief: "nieuwsbrieven"
    case .pagina: "paginas"
    }
  }

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
