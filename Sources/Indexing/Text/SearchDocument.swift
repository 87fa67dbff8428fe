/// What can be found: a page, or a term of the woordenlijst.
struct SearchDocument: Sendable {
  let titel: String
  /// The slug; or the whole address below the site, behind a `/`.
  let place: String
  /// What a result shows below the title.
  let text: String
  /// How much a hit in it is worth beside one in an innovatie.
  let worth: Float
  let texts: [FieldText]
}

/// Running text of one field: a paragraph, a name.
struct FieldText: Sendable {
  let field: Field
  let text: String

  init(_ field: Field, _ text: String) {
    self.field = field
    self.text = text
  }
}
