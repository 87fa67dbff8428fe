/// What can be found: a page, or a term of the woordenlijst.
struct SearchDocument: Sendable {
  let kind: SearchKind
  /// Its place among the documents of the site, or among the terms.
  let index: Int

  /// How much a hit in it is worth beside one in an innovatie.
  var worth: Float { kind.worth }
}
