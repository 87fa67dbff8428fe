import Basis
import Reading

/// The fields with a type: the field decides, not YAML.
extension FieldReader {
  /// A value from a closed list, as the list writes it.
  mutating func choice(_ key: String, from list: ClosedList, required: Bool = false) -> String? {
    text(key, required: required ? list.values.first ?? "" : nil).flatMap {
      matched($0, key: key, list: list)
    }
  }

  /// Values from a closed list; a word of a label gets its value as a hint.
  mutating func choices(
    _ key: String, from list: ClosedList, required: Bool = false
  ) -> [String] {
    var example: String?
    if required {
      let values = list.values.prefix(2).joined(separator: ", ")
      example = "[\(values.isEmpty ? "…" : values)]"
    }
    return texts(key, required: example).compactMap { matched($0, key: key, list: list) }
  }

  private mutating func matched(_ text: Named, key: String, list: ClosedList) -> String? {
    // Without a list (kennisbank.yml could not be read, or sets an empty one) any value will do.
    if list.values.isEmpty { return text.name }
    if let found = list.value(text.name) { return found }
    let parts = text.name.split(separator: ",").compactMap { list.value(String($0)) }
    if parts.count > 1 {
      report(
        .fieldKind(key, wanted: "een lijst", example: "\(key): [\(parts.joined(separator: ", "))]"),
        at: text.span)
      return nil
    }
    let wanted = Folding.key(text.name)
    let nearest =
      NearMiss.best(for: text.name, among: list.values)
      ?? list.labels.first { wanted.utf8.count > 3 && $0.label.hasPrefix(wanted) }?.waarde
      ?? list.labels.first { wanted.utf8.count > 3 && $0.label.contains(wanted) }?.waarde
    report(
      .valueUnknown(text.name, key: key, nearest: nearest, allowed: list.values), at: text.span)
    return nil
  }

  mutating func date(_ key: String, required: Bool = false) -> CalendarDate? {
    guard let text = text(key, required: required ? "2024-03-15" : nil) else { return nil }
    return date(text)
  }

  private mutating func date(_ text: Named) -> CalendarDate? {
    if let date = CalendarDate(iso: text.name) { return date }
    report(
      .dateInvalid(text.name, proposal: FieldReader.proposal(for: text.name)?.iso), at: text.span)
    return nil
  }

  /// `15-3-2024`, `15/03/2024`, `2024-3-5` or `15 maart 2024` as a date, for the hint.
  private static func proposal(for text: String) -> CalendarDate? {
    if let day = CalendarDate(iso: String(text.prefix(10))) { return day }
    let parts = text.split { $0 == "-" || $0 == "/" || $0 == "." || $0 == " " }
      .compactMap { Int($0) ?? months[Folding.key(String($0))] }
    guard parts.count == 3 else { return nil }
    if parts[0] > 1000 { return CalendarDate(year: parts[0], month: parts[1], day: parts[2]) }
    return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
  }

  private static let months: [String: Int] = {
    let names = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    var months: [String: Int] = [:]
    for (index, name) in names.enumerated() { months[name] = index + 1 }
    return months
  }()

  /// A day, or a day with a time: `2026-05-10T14:00`. A time zone is refused.
  mutating func time(_ key: String, required: Bool = false) -> LocalTime? {
    guard let text = text(key, required: required ? "2026-05-10T14:00" : nil) else { return nil }
    let parts = text.name.split(maxSplits: 1) { $0 == "T" || $0 == "t" || $0 == " " }
    guard let day = parts.first.flatMap({ CalendarDate(iso: String($0)) }) else {
      report(.timeInvalid(text.name), at: text.span)
      return nil
    }
    guard parts.count == 2 else { return LocalTime(datum: day, minuut: nil) }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, let hour = Int(clock[0]), let minute = Int(clock[1]),
      (0...23).contains(hour), (0...59).contains(minute), clock[1].utf8.count == 2
    else {
      report(.timeInvalid(text.name), at: text.span)
      return nil
    }
    return LocalTime(datum: day, minuut: hour * 60 + minute)
  }

  mutating func number(_ key: String, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
    guard let text = text(key, required: required ? "\(range.lowerBound)" : nil) else { return nil }
    let digits = text.name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if digits, text.name.utf8.count <= 9, let number = Int(text.name), range.contains(number) {
      return number
    }
    report(.numberInvalid(text.name, range: range), at: text.span)
    return nil
  }

  /// `ja` or `nee`; `true` and `false` are understood too.
  mutating func flag(_ key: String) -> Bool {
    guard let text = text(key) else { return false }
    switch Folding.key(text.name) {
    case "ja", "true", "waar": return true
    case "nee", "false", "onwaar": return false
    default:
      report(
        .valueUnknown(
          text.name, key: key, nearest: NearMiss.best(for: text.name, among: ["ja", "nee"]),
          allowed: ["ja", "nee"]), at: text.span)
      return false
    }
  }

  /// A web address with http or https.
  /// - Parameter example: what to write instead, where an address is not all the key may hold.
  mutating func url(_ key: String, example: String? = nil) -> String? {
    guard let text = text(key) else { return nil }
    if case .success(.external(let address)) = LinkAddress.parse(ArraySlice(text.name.utf8)),
      address.hasPrefix("http")
    {
      note(address: address, at: text.span)
      return address
    }
    report(
      .addressInvalid(
        text.name, key: key, example: example ?? "\(key): https://www.voorbeeld.example"),
      at: text.span)
    return nil
  }

  /// A list of whole sites: `https://`, a name and perhaps a port, and nothing behind that.
  mutating func origins(_ key: String) -> [String] {
    var origins: [String] = []
    for text in texts(key) {
      if text.name.wholeMatch(
        of: /https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?/) != nil
      {
        origins.append(text.name)
      } else {
        report(
          .addressInvalid(
            text.name, key: key, example: "\(key): [https://intranet.voorbeeld.example]"),
          at: text.span)
      }
    }
    return origins
  }

  /// A mailbox; one that looks like a person's is reported.
  mutating func email(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    let parts = text.name.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
      text.name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }
      )
    else {
      report(
        .addressInvalid(text.name, key: key, example: "\(key): info@voorbeeld.example"),
        at: text.span)
      return nil
    }
    if PersonalData.looksPersonal(mailbox: String(parts[0])) {
      report(.personalData(text.name), at: text.span)
    }
    return text.name
  }

  /// Reports what looks like a person's mailbox or number in a text that is published.
  mutating func warnOfPersonalData(_ text: Named?) {
    guard let text else { return }
    for found in PersonalData.matches(in: text.name) {
      report(.personalData(found), at: text.span)
    }
  }
}
