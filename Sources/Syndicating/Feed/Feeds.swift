internal import Basis
internal import Kennisbank
internal import Linking
private import Typesetting

/// The feeds of a site: what is in each, newest first.
struct Feeds: Sendable {
  /// Who was away for long reads on at the site.
  private static let limit = 50
  /// A meeting is announced eight weeks before it begins. The format does not know when it was
  /// planned, and a day that is still to come would keep it at the head of the feed.
  private static let daysOfNotice = 56

  let site: Site
  let place: SitePlace
  /// The address of the site; only a site that has one has feeds.
  let basis: String
  /// For each document the day on which it was last news, in days since 1970; `nil` when it is none,
  /// or not yet.
  private let days: [Int32?]

  init(_ site: Site, _ place: SitePlace) {
    self.site = site
    self.place = place
    self.basis = place.basisURL ?? ""
    self.days = site.documents.map { document in
      Feeds.day(of: document, site).map { Int32($0.daysSince1970) }
    }
  }

  func everything() -> [UInt8] {
    let kinds: [Soort] = [.innovatie, .nieuwsbrief, .bijeenkomst]
    let settings = site.instellingen
    return feed(
      id: place.tag("feed"), titel: settings.naam, ondertitel: settings.ondertitel,
      path: Syndication.feedPath, page: Address(""),
      ids: kinds.flatMap { site.documents(of: $0).map(\.id) })
  }

  func thema(_ thema: Document) -> [UInt8] {
    feed(
      id: place.tag(thema) + "/feed", titel: "\(thema.titel) – \(site.instellingen.naam)",
      ondertitel: site.thema(thema.id)?.samenvatting,
      path: Syndication.feedPath(of: thema.address), page: thema.address,
      ids: site.innovatiesOfThema[thema.id.index].map(\.innovatie)
        + site.bijeenkomstenAbout[thema.id.index])
  }

  func facet(_ facet: Facet) -> [UInt8] {
    feed(
      id: place.tag(facet.address.path + "feed"),
      titel: "\(facet.waarde.label) – \(site.instellingen.naam)",
      ondertitel: "Innovaties in \(facet.waarde.label)",
      path: Syndication.feedPath(of: facet.address), page: facet.address, ids: facet.innovaties)
  }

  private func feed(
    id: String, titel: String, ondertitel: String?, path: String, page: Address,
    ids: [DocumentID]
  ) -> [UInt8] {
    let newest = ids.filter { days[$0.index] != nil }.sorted { left, right in
      let (one, other) = (days[left.index] ?? 0, days[right.index] ?? 0)
      return one == other ? site.order.precedes(left, right) : one > other
    }.prefix(Feeds.limit)
    let settings = site.instellingen
    return AtomFeed(
      id: id, titel: titel, ondertitel: ondertitel, taal: settings.taal,
      auteur: settings.uitgever ?? settings.naam, auteurMail: settings.uitgeverEmail,
      rechten: settings.licentie, address: basis + path, page: basis + page.path, site: basis,
      entries: newest.compactMap { id in
        let document = site.document(id)
        return Feeds.day(of: document, site).flatMap { entry(document, $0) }
      }
    ).bytes
  }

  private static func day(of document: Document, _ site: Site) -> CalendarDate? {
    switch document.content {
    case .innovatie(let innovatie):
      let step = innovatie.verloop.last { $0.sinds <= site.vandaag }?.sinds
      return max(innovatie.gecontroleerdOp, step ?? innovatie.gecontroleerdOp)
    case .nieuwsbrief(let letter): return letter.datum <= site.vandaag ? letter.datum : nil
    case .bijeenkomst(let meeting):
      let day = CalendarDate(
        daysSince1970: meeting.begin.datum.daysSince1970 - Feeds.daysOfNotice)
      return day.flatMap { $0 <= site.vandaag ? $0 : nil }
    default: return nil
    }
  }
}
