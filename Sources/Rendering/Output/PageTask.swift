package import Basis
internal import Linking
internal import Templates

/// A page that is still to be made, or a file that goes with the pages.
package struct PageTask: Sendable {
  package let file: FileTask
  /// The page of a search engine's list: its full address is the site's and this.
  let listed: Listed?

  /// How a page stands in the sitemap.
  struct Listed: Sendable {
    let address: Address
    let changed: CalendarDate?
  }

  /// - Parameters:
  ///   - address: where the page stands; the file is its `index.html`.
  ///   - texts: which running texts the page shows; see `TextsRead`.
  ///   - view: makes the view when the page's turn comes.
  init<Page: View>(
    _ template: PageTemplate, _ library: PageLibrary, at address: Address,
    path: String? = nil, isListed: Bool = true, changed: CalendarDate? = nil,
    reading texts: TextsRead = .all,
    _ view: @escaping @Sendable () throws -> Page
  ) {
    self.listed = isListed ? Listed(address: address, changed: changed) : nil
    self.file = FileTask(path ?? address.path + "index.html", reading: texts) {
      var out: [UInt8] = []
      out.reserveCapacity(16384)
      try library.render(template, try view(), into: &out)
      return out
    }
  }

  /// A file that is no page.
  init(
    path: String, reading texts: TextsRead = .all,
    _ bytes: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.listed = nil
    self.file = FileTask(path, reading: texts, bytes)
  }
}
