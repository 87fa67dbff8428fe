package import Kennisbank

/// One document of the kennisbank as `leernetwerk list` shows it.
package struct ListedDocument: Sendable, Hashable {
  /// The name of the kind, such as `innovatie`.
  package let soort: String
  package let slug: String
  package let titel: String
  /// Only an innovatie has one.
  package let fase: String?
  /// The slug of the lead theme.
  package let thema: String?
  package let path: String
  /// Only what the format asks more of in each phase has one.
  package let volledigheid: Volledigheid?

  package init(
    soort: String, slug: String, titel: String, fase: String? = nil, thema: String? = nil,
    path: String, volledigheid: Volledigheid? = nil
  ) {
    self.soort = soort
    self.slug = slug
    self.titel = titel
    self.fase = fase
    self.thema = thema
    self.path = path
    self.volledigheid = volledigheid
  }
}
