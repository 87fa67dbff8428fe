internal import Kennisbank
package import Linking

/// An address that is no longer used, and the page that took its place; both are folders below the
/// site that end in `/`.
package struct Redirect: Sendable, Hashable {
  package let old: String
  package let new: String

  package init(old: String, new: String) {
    self.old = old
    self.new = new
  }

  /// The addresses that lead on: with the name of the page, and without the last slash.
  var addresses: [String] { [old, String(old.dropLast()), page] }

  /// The page that leads on where the host does not.
  package var page: String { old + "index.html" }

  package static func all(of site: Site) -> [Redirect] {
    site.documents.flatMap { document in
      document.redirects.map { slug in
        Redirect(old: "\(document.soort.folder)/\(slug)/", new: document.address.path)
      }
    }
  }
}
