internal import Basis
internal import Linking
internal import Templates

/// A file of the site that is still to be made. Tasks do not depend on each other and may run at the
/// same time, in any order; nothing is kept once the bytes are handed over.
package struct PageTask: Sendable {
  /// The path below the site, such as `innovaties/cazhem/index.html`.
  package let path: String
  /// The page of a search engine's list: its full address is the site's and this.
  let listed: Listed?
  private let make: @Sendable () throws -> [UInt8]

  /// How a page stands in the sitemap.
  struct Listed: Sendable {
    let address: Address
    let changed: CalendarDate?
  }

  /// The bytes of the file.
  /// - Throws: a `Refusal` when the template is not there.
  package func render() throws -> [UInt8] { try make() }

  /// - Parameters:
  ///   - address: where the page stands; the file is its `index.html`.
  ///   - view: makes the view when the page's turn comes.
  init<Page: View>(
    _ template: PageTemplate, _ library: TemplateLibrary, at address: Address,
    path: String? = nil, isListed: Bool = true, changed: CalendarDate? = nil,
    _ view: @escaping @Sendable () throws -> Page
  ) {
    self.path = path ?? address.path + "index.html"
    self.listed = isListed ? Listed(address: address, changed: changed) : nil
    let name = template.name
    self.make = {
      var out: [UInt8] = []
      out.reserveCapacity(16384)
      try library.render(name, try view(), into: &out)
      return out
    }
  }

  /// A file without template.
  init(path: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.listed = nil
    self.make = bytes
  }
}
