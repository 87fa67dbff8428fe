internal import Basis
internal import Kennisbank
internal import Linking
private import Typesetting

/// The meetings as calendars: one to subscribe to, and one for each.
///
/// The files tell no instant of their making. `DTSTAMP` has to be there, but the format does not know
/// when a meeting was last changed; the day of the build would change every file every day, and the
/// begin of the meeting lies in the future. So it stands still. Programs that fetch a calendar anew
/// put the new one in place of the old, whatever it says; they know a meeting by its `UID`, which is
/// made of its slug and the address of the site.
struct Agenda: Sendable {
  private static let stamp = "20000101T000000Z"

  private let site: Site
  private let place: SitePlace

  init(_ site: Site, _ place: SitePlace) {
    self.site = site
    self.place = place
  }

  /// All meetings, those that have been as well, in the order of time.
  var whole: [UInt8] {
    let meetings = site.documents(of: .bijeenkomst).compactMap { document in
      site.bijeenkomst(document.id).map { (meeting: $0, document: document) }
    }.sorted { left, right in
      (left.meeting.begin, left.document.id) < (right.meeting.begin, right.document.id)
    }
    return calendar { text in
      let settings = site.instellingen
      for name in ["NAME", "X-WR-CALNAME"] { text.text(name, "Agenda \(settings.naam)") }
      for name in ["DESCRIPTION", "X-WR-CALDESC"] {
        text.text(name, "Bijeenkomsten van \(settings.uitgever ?? settings.naam)")
      }
      text.line("X-WR-TIMEZONE", "Europe/Amsterdam")
      if let basis = place.basisURL {
        text.line("URL", basis + "agenda/")
        text.line("SOURCE;VALUE=URI", basis + Syndication.calendarPath)
      }
      text.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
      text.line("X-PUBLISHED-TTL", "P1D")
      text.timeZone()
      for (meeting, document) in meetings { event(meeting, document, to: &text) }
    }
  }

  /// One meeting.
  func file(of document: Document) -> [UInt8] {
    calendar { text in
      guard let meeting = site.bijeenkomst(document.id) else { return }
      text.timeZone()
      event(meeting, document, to: &text)
    }
  }

  private func calendar(_ body: (inout CalendarText) -> Void) -> [UInt8] {
    var text = CalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//Leernetwerk//leernetwerk//NL")
    text.line("CALSCALE", "GREGORIAN")
    body(&text)
    text.line("END", "VCALENDAR")
    return text.bytes
  }

  private func event(_ meeting: Bijeenkomst, _ document: Document, to text: inout CalendarText) {
    text.line("BEGIN", "VEVENT")
    text.text("UID", place.mailName(document.slug.text))
    text.line("DTSTAMP", Agenda.stamp)
    text.period(of: meeting)
    text.text("SUMMARY", meeting.titel)
    let online = meeting.online.map { AddressText.external($0) }
    if let spot = meeting.plaats ?? online ?? (meeting.isOnline ? "Online" : nil) {
      text.text("LOCATION", spot)
    }
    let description = self.description(meeting, document)
    if !description.isEmpty {
      text.text("DESCRIPTION", description.joined(separator: "\n"))
    }
    if let basis = place.basisURL { text.line("URL", basis + document.address.path) }
    let themas = site.subjectsOfBijeenkomst[document.id.index].filter { site.thema($0) != nil }
    let categories = [meeting.soort].compactMap { $0 } + themas.map { site.document($0).titel }
    if !categories.isEmpty { text.texts("CATEGORIES", categories) }
    text.line("STATUS", "CONFIRMED")
    if let online {
      text.line("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=\"Online meedoen\"", online)
    }
    text.line("END", "VEVENT")
  }

  /// The text of the page, and the addresses that a calendar has no other place for.
  private func description(_ meeting: Bijeenkomst, _ document: Document) -> [String] {
    let body = TextWriter.lines(document, site: site, basisURL: place.basisURL)
    let facts = [
      meeting.voor.isEmpty ? nil : "Voor: " + meeting.voor.joined(separator: ", "),
      meeting.aanmelden.map { "Aanmelden: " + AddressText.external($0) },
      meeting.online.map { "Online meedoen: " + AddressText.external($0) },
      place.basisURL.map { "Meer over deze bijeenkomst: " + $0 + document.address.path },
    ].compactMap { $0 }
    return body + (body.isEmpty || facts.isEmpty ? [] : [""]) + facts
  }
}
