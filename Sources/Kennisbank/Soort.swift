/// The kinds of content, in the order of the menu. The raw value is what a writer calls the kind.
package enum Soort: String, Sendable, Hashable, CaseIterable, Comparable {
  case thema
  case innovatie
  case werkzaamElement = "werkzaam-element"
  case partner
  case bijeenkomst
  case nieuwsbrief
  case pagina

  /// The folder below `content/`, and the first part of the address.
  package var folder: String {
    switch self {
    case .thema: "themas"
    case .innovatie: "innovaties"
    case .werkzaamElement: "werkzame-elementen"
    case .partner: "partners"
    case .bijeenkomst: "bijeenkomsten"
    case .nieuwsbrief: "nieuwsbrieven"
    case .pagina: "paginas"
    }
  }

  /// The word on the page, singular and plural.
  package var label: String { self == .werkzaamElement ? "werkzaam element" : rawValue }

  package var plural: String {
    switch self {
    case .thema: "thema's"
    case .werkzaamElement: "werkzame elementen"
    case .pagina: "pagina's"
    default: folder
    }
  }

  package static func < (left: Soort, right: Soort) -> Bool { left.folder < right.folder }
}
