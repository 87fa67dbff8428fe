internal import Kennisbank

/// The kinds of documents, in the order in which documents are numbered.
enum SearchKind: Sendable, Hashable {
  case soort(Soort)
  case begrip

  static let all: [SearchKind] =
    [.soort(.innovatie)] + Soort.allCases.filter { $0 != .innovatie }.map { .soort($0) } + [.begrip]

  var key: String {
    switch self {
    case .soort(let soort): soort.rawValue
    case .begrip: "begrip"
    }
  }

  /// What readers call it.
  var label: String {
    let word =
      switch self {
      case .soort(let soort): soort.label
      case .begrip: "begrip"
      }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The address below the site with `*` for the slug.
  var address: String {
    switch self {
    case .soort(let soort): soort.folder + "/*/index.html"
    case .begrip: "begrippen/index.html#*"
    }
  }

  var worth: Float {
    switch self {
    case .soort(.innovatie), .soort(.thema): 1
    case .soort(.werkzaamElement): 0.95
    case .soort(.partner), .soort(.bijeenkomst), .soort(.pagina): 0.85
    case .begrip: 0.85
    case .soort(.nieuwsbrief): 0.6
    }
  }
}
