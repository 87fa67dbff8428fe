internal import Basis
internal import Kennisbank

/// What stands in the search page itself: where everything else is.
struct Root {
  static let version = 1
  /// What another spelling of a word is worth beside the spelling asked for.
  static let sibling = 0.8

  let folder: String
  let catalogue: Catalogue
  let blockLength: Int
  let facets: [SearchFacet]
  let words: String
  let reversed: String
  let levels: Levels
  let disk: [(kind: String, starts: [Int])]

  var json: JSON {
    .object([
      "version": .number(Root.version), "folder": .text(folder),
      "documents": .number(catalogue.documents.count), "block": .number(blockLength),
      "kinds": .list(
        catalogue.counts.map { kind, count in
          .list([.text(kind.key), .text(kind.label), .text(kind.address), .number(count)])
        }),
      "runs": .list(
        catalogue.runs.map { run in
          let fase = Fase.allCases.firstIndex(of: run.fase) ?? 0
          return .list([.number(run.thema), .number(fase), .number(run.count)])
        }),
      "facets": .list(facets.map(Root.facet)),
      "words": .text(words), "reversed": .text(reversed),
      "stop": .text(StopWords.forms.joined(separator: " ")),
      "levels": .list(levels.worths.map(Root.numbers)),
      "codes": .list(levels.codes.map { Root.numbers($0.lengths) }),
      "sibling": .number(Int(Root.sibling * 1000)),
      "disk": disk.isEmpty
        ? nil : .object(disk.map { JSON.Member($0.kind, Root.numbers($0.starts)) }),
    ])
  }

  private static func facet(_ facet: SearchFacet) -> JSON {
    .object([
      "name": .text(facet.name), "title": .text(facet.title),
      "values": facet.isLong
        ? nil : .list(facet.values.map { .list([.text($0.value), .text($0.label)]) }),
      "shard": facet.home == .page
        ? .text(String(decoding: Base64.encoded(facet.shard), as: UTF8.self)) : nil,
    ])
  }

  private static func numbers(_ numbers: [Int]) -> JSON { .list(numbers.map { .number($0) }) }
}
