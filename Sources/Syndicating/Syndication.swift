package import Basis
internal import Kennisbank
package import Linking
private import Typesetting

/// What goes out to readers who do not come to the site: calendars and feeds. (The newsletter as a
/// mail is made with the pages, whose views and templates it shares; its message is made here.)
package enum Syndication {
  /// - Parameter basisURL: the address of the site, with a `/` at the end. Without it there are
  ///   calendars, which then have no links, but no feeds: a feed is read elsewhere, where an address
  ///   that is not whole leads nowhere.
  package static func files(_ site: Site, basisURL: String?) -> [FileTask] {
    let place = SitePlace(site, basisURL: basisURL)
    return calendars(site, place) + (place.basisURL == nil ? [] : feeds(site, place))
  }

  private static func calendars(_ site: Site, _ place: SitePlace) -> [FileTask] {
    let agenda = Agenda(site, place)
    let meetings = site.documents(of: .bijeenkomst)
    return [FileTask(calendarPath, reading: .none) { agenda.whole }]
      + meetings.map { meeting in
        FileTask(calendarPath(of: meeting), reading: .none) { agenda.file(of: meeting) }
      }
  }

  /// A thema that was renamed keeps its feed at the old address too: who follows it may never hear of
  /// the new one.
  private static func feeds(_ site: Site, _ place: SitePlace) -> [FileTask] {
    let feeds = Feeds(site, place)
    let themas = site.documents(of: .thema).flatMap { thema in
      ([thema.address] + thema.redirects.map { Address("\(thema.soort.folder)/\($0)/") }).map {
        FileTask(feedPath(of: $0), reading: .lessons) { feeds.thema(thema) }
      }
    }
    let gemeenten = site.facets.filter { $0.name == .gemeente }.map { facet in
      FileTask(feedPath(of: facet.address), reading: .lessons) { feeds.facet(facet) }
    }
    return [FileTask(feedPath, reading: .lessons) { feeds.everything() }] + themas + gemeenten
  }
}

/// Where the files stand, below the site.
extension Syndication {
  /// All meetings, to subscribe to.
  package static let calendarPath = "agenda/agenda.ics"
  /// All that is new.
  package static let feedPath = "feed.xml"

  package static func calendarPath(of meeting: Document) -> String {
    meeting.address.path + "bijeenkomst.ics"
  }

  /// - Parameter address: of a thema, or of the list of a gemeente.
  package static func feedPath(of address: Address) -> String { address.path + "feed.xml" }
}
