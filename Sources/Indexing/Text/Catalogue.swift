internal import Basis
internal import Kennisbank
internal import Linking

/// All that can be found, numbered: innovaties first, in an order that lays equal ones together.
struct Catalogue: Sendable {
  /// A run of innovaties with the same lead thema and fase.
  struct Run: Sendable, Hashable {
    /// An index in `themas`; −1 when the innovatie names none.
    let thema: Int
    let fase: Fase
    var count: Int
  }

  let documents: [SearchDocument]
  let counts: [(kind: SearchKind, count: Int)]
  let runs: [Run]
  /// In the order in which readers see them.
  let themas: [DocumentID]
  /// The number that each page of the site has here.
  let numbers: [DocumentID: Int]

  init(_ site: Site) {
    themas = site.themas
    var places = [Int](repeating: -1, count: site.documents.count)
    for (place, id) in themas.enumerated() { places[id.index] = place }
    let keys = site.documents(of: .innovatie).map { SortKey($0, site: site, places: places) }
      .sorted()

    var documents: [SearchDocument] = []
    var counts: [(kind: SearchKind, count: Int)] = []
    var numbers: [DocumentID: Int] = [:]
    for kind in SearchKind.all {
      let before = documents.count
      switch kind {
      case .soort(let soort):
        let ids = soort == .innovatie ? keys.map(\.id) : site.documents(of: soort).map(\.id)
        for id in ids {
          numbers[id] = documents.count
          documents.append(SearchDocument(kind: kind, index: id.index))
        }
      case .begrip:
        documents += site.woordenlijst.indices.map { SearchDocument(kind: kind, index: $0) }
      }
      counts.append((kind, documents.count - before))
    }
    self.documents = documents
    self.counts = counts
    self.numbers = numbers
    runs = Catalogue.runs(keys)
  }

  private static func runs(_ keys: [SortKey]) -> [Run] {
    var runs: [Run] = []
    for key in keys {
      let thema = key.themas.first ?? -1
      if let last = runs.last, last.thema == thema, last.fase == key.fase {
        runs[runs.count - 1].count += 1
      } else {
        runs.append(Run(thema: thema, fase: key.fase, count: 1))
      }
    }
    return runs
  }
}

/// What decides the number of an innovatie.
private struct SortKey: Comparable {
  let id: DocumentID
  /// Lead thema first.
  let themas: [Int]
  let fase: Fase
  let title: String

  init(_ document: Document, site: Site, places: [Int]) {
    id = document.id
    themas = site.innovatieLinks[document.id.index].themas.map { places[$0.thema.index] }
    fase = site.innovatie(document.id)?.fase ?? .gewenst
    title = Folding.key(document.titel)
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    let leads = (left.themas.first ?? -1, right.themas.first ?? -1)
    if leads.0 != leads.1 { return leads.0 < leads.1 }
    if left.fase != right.fase { return left.fase < right.fase }
    if left.themas != right.themas { return left.themas.lexicographicallyPrecedes(right.themas) }
    if left.title != right.title {
      return left.title.utf8.lexicographicallyPrecedes(right.title.utf8)
    }
    return left.id.index < right.id.index
  }
}
