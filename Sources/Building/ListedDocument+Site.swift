import Basis
import Kennisbank
import Linking

extension ListedDocument {
  /// The documents of a site that come from a file, in the order of the site.
  static func all(of site: Site, contentFolder: String) -> [ListedDocument] {
    site.documents.compactMap { document in
      guard let source = document.source else { return nil }
      let innovatie = site.innovatie(document.id)
      let lead = site.innovatieLinks[document.id.index].themas.first
      return ListedDocument(
        soort: document.soort.rawValue, slug: document.slug.text, titel: document.titel,
        fase: innovatie?.fase.rawValue, thema: lead.map { site.document($0.thema).slug.text },
        path: "\(contentFolder)/\(source)", volledigheid: innovatie?.volledigheid)
    }
  }
}
