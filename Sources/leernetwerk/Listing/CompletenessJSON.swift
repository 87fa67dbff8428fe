internal import Basis
internal import Building
internal import Kennisbank

/// The completeness of documents in the JSON of `check` and `list`.
enum CompletenessJSON {
  /// One object for each document that has a completeness.
  static func list(_ documents: [ListedDocument]) -> JSON {
    .list(
      documents.compactMap { document in
        guard let figure = document.volledigheid else { return nil }
        return .object(
          [
            JSON.Member("pad", .text(document.path)),
            JSON.Member("slug", .text(document.slug)),
            JSON.Member("titel", .text(document.titel)),
          ] + members(figure))
      })
  }

  static func members(_ figure: Volledigheid) -> [JSON.Member] {
    [
      JSON.Member("ingevuld", .number(figure.ingevuld)),
      JSON.Member("gevraagd", .number(figure.gevraagd)),
      JSON.Member("percentage", .number(figure.percentage)),
      JSON.Member("ontbreekt", .list(figure.ontbreekt.map { .text($0) })),
    ]
  }
}
