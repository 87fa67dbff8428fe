internal import Basis
private import Glibc

/// The day that counts as today: the only place where the program looks at a clock.
enum Today {
  /// - Parameter text: the value of `--now`. Without it the day (UTC) of SOURCE_DATE_EPOCH counts,
  ///   and without that the day of the machine's clock in UTC.
  static func day(_ text: String?) throws(Refusal) -> CalendarDate {
    if let text {
      guard let day = CalendarDate(iso: text) else { throw Refusal(.dateInvalid(text)) }
      return day
    }
    let epoch = Environment.value("SOURCE_DATE_EPOCH")
    let seconds = epoch.map(Today.seconds) ?? Int(time(nil))
    guard let seconds, let day = CalendarDate(daysSince1970: seconds / 86_400) else {
      throw Refusal(.epochInvalid(epoch ?? ""))
    }
    return day
  }

  private static func seconds(_ text: String) -> Int? {
    guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
