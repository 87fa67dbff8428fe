package import Basis
package import Kennisbank
package import Pictures

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
  /// The files in `bestanden/`, by path below the content folder.
  package var files: [String: Upload]

  package init(
    contentFolder: String, documents: [CheckedDocument], unread: [UnreadDocument],
    instellingen: Instellingen, instellingenFile: SourceFile, woordenlijst: [Term],
    vandaag: CalendarDate, concepten: Bool, files: [String: Upload]
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

/// A file in `bestanden/`, as far as what refers to it needs to know.
package enum Upload: Sendable {
  /// Not a picture by its name: published as it stands.
  case download
  case picture(Picture)
  /// A picture by its name that cannot be published; the file holds its bytes when the fault has a place
  /// in it.
  case refused(PictureFault, SourceFile)
  /// It could not be read, which was reported: what refers to it is not to blame.
  case unread
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
