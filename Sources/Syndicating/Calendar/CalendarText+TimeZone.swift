internal import Basis
internal import Kennisbank

extension CalendarText {
  private static let zone = "Europe/Amsterdam"

  /// The zone of all meetings with the rules of the European Union since 1996, which also hold for
  /// what comes. A kennisbank has no meetings from before.
  mutating func timeZone() {
    line("BEGIN", "VTIMEZONE")
    line("TZID", CalendarText.zone)
    line("BEGIN", "DAYLIGHT")
    line("TZNAME", "CEST")
    line("TZOFFSETFROM", "+0100")
    line("TZOFFSETTO", "+0200")
    line("DTSTART", "19960331T020000")
    line("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
    line("END", "DAYLIGHT")
    line("BEGIN", "STANDARD")
    line("TZNAME", "CET")
    line("TZOFFSETFROM", "+0200")
    line("TZOFFSETTO", "+0100")
    line("DTSTART", "19961027T030000")
    line("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
    line("END", "STANDARD")
    line("END", "VTIMEZONE")
  }

  /// When a meeting is. Without a time it takes whole days, and the end is the day after the last, as
  /// the standard wants. Without an end none is made up: the meeting then has a begin only.
  mutating func period(of meeting: Bijeenkomst) {
    let begin = meeting.begin
    guard let minute = begin.minuut else {
      let last = meeting.einde?.datum ?? begin.datum
      line("DTSTART;VALUE=DATE", CalendarText.day(begin.datum))
      let after = CalendarDate(daysSince1970: last.daysSince1970 + 1) ?? last
      return line("DTEND;VALUE=DATE", CalendarText.day(after))
    }
    line("DTSTART;TZID=\(CalendarText.zone)", CalendarText.time(begin.datum, minute))
    if let end = meeting.einde, let last = end.minuut, begin < end {
      line("DTEND;TZID=\(CalendarText.zone)", CalendarText.time(end.datum, last))
    }
  }

  private static func day(_ date: CalendarDate) -> String { date.iso.replacing("-", with: "") }

  private static func time(_ date: CalendarDate, _ minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day(date))T\(two(minute / 60))\(two(minute % 60))00"
  }
}
