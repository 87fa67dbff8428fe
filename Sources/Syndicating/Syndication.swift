package import Basis
package import Linking

/// What goes out to readers who do not come to the site: feeds, calendars, the newsletter as mail.
package enum Syndication {
  /// - Parameter basisURL: the address of the site, with a `/` at the end.
  package static func files(_ site: Site, basisURL: String?) -> [FileTask] { [] }
}
