package import Basis
package import Kennisbank

/// What linking needs besides the documents.
package struct LinkInput: Sendable {
  /// The path of the content folder as messages show it.
  package var contentFolder: String
  package var documents: [CheckedDocument]
  /// Files of content with errors that left no document: what refers to them is not reported again.
  package var unread: [UnreadDocument]
  package var instellingen: Instellingen
  /// For messages about the menu.
  package var instellingenFile: SourceFile
  package var woordenlijst: [Term]
  package var vandaag: CalendarDate
  /// Whether concepten are shown.
  package var concepten: Bool
  /// The files in `bestanden/`, by path below the content folder, and whether each is an image whose
  /// bytes are what its name says.
  package var files: [String: Bool]

  package init(
    contentFolder: String, documents: [CheckedDocument], unread: [UnreadDocument],
    instellingen: Instellingen, instellingenFile: SourceFile, woordenlijst: [Term],
    vandaag: CalendarDate, concepten: Bool, files: [String: Bool]
  ) {
    self.contentFolder = contentFolder
    self.documents = documents
    self.unread = unread
    self.instellingen = instellingen
    self.instellingenFile = instellingenFile
    self.woordenlijst = woordenlijst
    self.vandaag = vandaag
    self.concepten = concepten
    self.files = files
  }
}

package struct UnreadDocument: Sendable {
  package let soort: Soort
  package let slug: Slug
  /// Below the content folder.
  package let path: String
  /// Its title and aliases, as far as they could be read.
  package let names: [String]

  package init(soort: Soort, slug: Slug, path: String, names: [String]) {
    self.soort = soort
    self.slug = slug
    self.path = path
    self.names = names
  }
}
