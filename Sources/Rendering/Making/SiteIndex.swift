internal import Basis
internal import Kennisbank
internal import Linking
internal import Syndicating
internal import Typesetting

/// What pages ask of the site more than once, worked out once.
///
/// A class, although it never changes: every task of every page holds it, and a copy of its dozens of
/// arrays for each of a hundred thousand pages is 50 MB of references.
final class SiteIndex: Sendable {
  let site: Site
  let options: RenderOptions
  let place: SitePlace
  let abbreviations: Abbreviations
  var order: TitleOrder { site.order }
  /// By `volgorde`, then by title.
  let themas: [DocumentID]
  /// The innovaties, last checked first.
  let recent: [DocumentID]
  /// What happened when.
  let timeline: Timeline
  /// By begin.
  let bijeenkomsten: [DocumentID]
  /// Latest first.
  let nieuwsbrieven: [DocumentID]
  let menu: SiteMenu
  private let kleuren: [DocumentID: Int]
  private let facets: [Facet.Name: [String: Facetpagina]]
  /// By document.
  private let rijgegevens: [Rijgegevens?]

  init(_ site: Site, options: RenderOptions) {
    let order = site.order
    func ids(_ soort: Soort) -> [DocumentID] { order.sorted(site.documents(of: soort).map(\.id)) }
    func byDate(_ ids: [DocumentID], _ date: (DocumentID) -> CalendarDate?) -> [DocumentID] {
      ids.compactMap { id in date(id).map { (id, $0) } }
        .sorted { $0.1 == $1.1 ? order.precedes($0.0, $1.0) : $0.1 > $1.1 }
        .map(\.0)
    }
    let themas = site.themas
    var kleuren: [DocumentID: Int] = [:]
    for (place, thema) in themas.enumerated() { kleuren[thema] = place % 12 + 1 }
    var facets: [Facet.Name: [String: Facetpagina]] = [:]
    for facet in site.facets {
      facets[facet.name, default: [:]][facet.waarde.waarde] = Facetpagina(facet)
    }
    self.site = site
    self.options = options
    self.place = SitePlace(site, basisURL: options.basisURL)
    self.abbreviations = Abbreviations(site.woordenlijst)
    self.themas = themas
    self.recent = byDate(ids(.innovatie)) { site.innovatie($0)?.gecontroleerdOp }
    self.timeline = Timeline(site)
    self.bijeenkomsten = ids(.bijeenkomst).compactMap { id in
      site.bijeenkomst(id).map { (id, $0.begin) }
    }.sorted { $0.1 == $1.1 ? order.precedes($0.0, $1.0) : $0.1 < $1.1 }.map(\.0)
    self.nieuwsbrieven = byDate(ids(.nieuwsbrief)) { site.nieuwsbrief($0)?.datum }
    self.menu = SiteMenu(site, order: order)
    self.kleuren = kleuren
    self.facets = facets
    self.rijgegevens = site.documents.map { document in
      guard case .innovatie(let innovatie) = document.content else { return nil }
      return Rijgegevens(
        innovatie, document,
        leadThema: site.innovatieLinks[document.id.index].themas.first?.thema, on: site.vandaag)
    }
  }

  /// Where the site stands on its host, from `/` to `/`; `nil` without an address.
  var basisPath: String? {
    guard let basisURL, let scheme = basisURL.firstRange(of: "://") else { return nil }
    let rest = basisURL[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }

  var basisURL: String? { options.basisURL }

  /// The documents of a kind by title.
  func sorted(_ soort: Soort) -> [DocumentID] {
    order.sorted(site.documents(of: soort).map(\.id))
  }

  /// The tint of a thema, 1–12.
  func kleur(_ thema: DocumentID) -> Int { kleuren[thema] ?? 0 }

  func facet(_ name: Facet.Name, _ value: String) -> Facetpagina? { facets[name]?[value] }

  func rijgegevens(_ innovatie: DocumentID) -> Rijgegevens? { rijgegevens[innovatie.index] }

  /// The words for a reason to stop.
  func reden(_ value: String) -> Waarde { site.instellingen.vocabulaires.reden(value) }
}

extension Array {
  /// The first place from where on a test holds, in an array that is sorted by that test.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
