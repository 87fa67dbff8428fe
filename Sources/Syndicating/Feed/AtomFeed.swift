internal import Basis

/// A feed (Atom, RFC 4287).
struct AtomFeed: Sendable {
  let id: String
  let titel: String
  let ondertitel: String?
  let taal: String
  let auteur: String
  let auteurMail: String?
  let rechten: String?
  /// Where the feed itself stands, and the page that shows the same.
  let address: String
  let page: String
  /// The address of the site.
  let site: String
  /// Newest first.
  let entries: [FeedEntry]

  var bytes: [UInt8] {
    var xml = XMLText()
    xml.start("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": taal])
    xml.element("id", id)
    xml.element("title", titel)
    if let ondertitel { xml.element("subtitle", ondertitel) }
    xml.element("updated", AtomFeed.instant(entries.first?.updated))
    xml.empty("link", ["rel": "self", "type": "application/atom+xml", "href": address])
    xml.empty("link", ["rel": "alternate", "type": "text/html", "href": page])
    xml.start("author")
    xml.element("name", auteur)
    xml.element("uri", site)
    if let auteurMail { xml.element("email", auteurMail) }
    xml.end("author")
    if let rechten { xml.element("rights", rechten) }
    xml.element("generator", "Leernetwerk")
    for entry in entries { write(entry, to: &xml) }
    xml.end("feed")
    return xml.bytes
  }

  private func write(_ entry: FeedEntry, to xml: inout XMLText) {
    xml.start("entry")
    xml.element("id", entry.id)
    xml.element("title", entry.titel)
    xml.element("updated", AtomFeed.instant(entry.updated))
    xml.empty("link", ["rel": "alternate", "type": "text/html", "href": entry.address])
    if let calendar = entry.calendar {
      xml.empty("link", ["rel": "related", "type": "text/calendar", "href": calendar])
    }
    for category in entry.categories {
      xml.empty(
        "category",
        ["term": category.term, "scheme": category.scheme, "label": category.label])
    }
    xml.element("summary", entry.summary)
    xml.element("content", String(decoding: entry.content, as: UTF8.self), ["type": "html"])
    xml.end("entry")
  }

  /// Noon, so that it is the same day all over Europe. The format knows days only. A feed without
  /// entries has never changed.
  private static func instant(_ day: CalendarDate?) -> String {
    (day?.iso ?? "2000-01-01") + "T12:00:00Z"
  }
}
