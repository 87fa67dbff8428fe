internal import Basis
internal import Linking
internal import Syndicating
internal import Typesetting

/// Makes the view of one page. Knows where the page stands, so that every address it gives out is
/// right as seen from there; the views are made by the extensions in this folder.
struct PageMaker: Sendable {
  let index: SiteIndex
  let address: Address
  let road: Road
  /// What the page is about, when it is about one thing.
  let document: Document?

  /// - Parameter prefix: see `Road.prefix`.
  init(
    _ index: SiteIndex, at address: Address, about document: Document? = nil, prefix: String? = nil
  ) {
    self.document = document
    self.index = index
    self.address = address
    self.road = Road(from: address, prefix: prefix)
  }

  /// What is made for a document and read elsewhere, such as a mail; only for a site that has an
  /// address.
  init(_ index: SiteIndex, awayFrom document: Document) {
    self.document = document
    self.index = index
    self.address = document.address
    self.road = Road(from: document.address, awayAt: index.place.basisURL ?? "")
  }

  var site: Site { index.site }

  func link(_ titel: String, _ target: Address, anchor: String? = nil) -> LinkView {
    LinkView(titel: titel, adres: road.address(of: target, anchor: anchor))
  }

  func link(_ id: DocumentID) -> LinkView {
    let document = site.document(id)
    return link(document.titel, document.address)
  }

  /// The address of a file that pages load, by its name without hash.
  func asset(_ name: String) -> String? {
    index.options.assets[name].map { road.address(ofFile: $0) }
  }

  func datum(_ date: CalendarDate) -> DatumView { DatumView(datum: date) }

  /// The writer of the texts of a document on its own page.
  func writer(_ document: Document, reserved: Set<String> = []) -> PageWriter {
    PageWriter(
      document, site: site, abbreviations: index.abbreviations, road: road, reserved: reserved)
  }
}
