internal import Basis
internal import Kennisbank
package import Linking
private import Typesetting

/// Where the site stands, and the names for things in it that hold for ever.
package struct SitePlace: Sendable {
  /// With a `/` at the end, in ASCII; `nil` when the site has no address.
  package let basisURL: String?
  /// The host, and the folders on it, as `voorbeeld.example/kb`; without an address the name of the
  /// kennisbank as a slug, which is all there is to tell it from others.
  private let host: String
  private let folders: String

  package init(_ site: Site, basisURL: String?) {
    self.basisURL = basisURL.map { AddressText.external($0) }
    guard let url = self.basisURL, let scheme = url.firstRange(of: "://") else {
      host = SitePlace.slug(site.instellingen.naam)
      folders = ""
      return
    }
    let rest = url[scheme.upperBound...]
    host = rest.prefix { $0 != "/" && $0 != ":" }.lowercased()
    folders = rest.drop { $0 != "/" }.split(separator: "/").map { $0 + "/" }.joined()
  }

  /// A name in the form of a mailbox, as messages and meetings have.
  package func mailName(_ name: String) -> String {
    let parts = [name] + folders.split(separator: "/").map(String.init)
    return parts.joined(separator: ".") + "@" + host
  }

  /// The address of a calendar in the form that calendar programs subscribe to.
  package func webcal(_ path: String) -> String? {
    guard let basisURL, let scheme = basisURL.firstRange(of: "://") else { return nil }
    return "webcal" + basisURL[scheme.lowerBound...] + path
  }

  /// A tag URI (RFC 4151). Its year stands still: it tells which owner of the host is meant.
  func tag(_ path: String) -> String { "tag:\(host),2026:\(folders)\(path)" }

  /// The tag of a document by its first address: the oldest of its aliassen that are slugs, so that
  /// it is the same thing after a rename.
  func tag(_ document: Document) -> String {
    tag("\(document.soort.folder)/\(document.redirects.first ?? document.slug)")
  }

  private static func slug(_ name: String) -> String {
    Slug(title: name)?.text ?? "kennisbank"
  }
}
