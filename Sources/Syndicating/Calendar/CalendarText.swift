/// The lines of an iCalendar file (RFC 5545): CRLF at the end, and folded at 75 octets, never inside
/// a character.
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// A line whose value has a form of its own: a date, an address, a rule.
  mutating func line(_ name: String, _ value: String) {
    var octets = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let character = Array(String(scalar).utf8)
      if octets + character.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        octets = 1
      }
      bytes += character
      octets += character.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// A line with a text.
  mutating func text(_ name: String, _ text: String) { line(name, CalendarText.escaped(text)) }

  mutating func texts(_ name: String, _ texts: [String]) {
    line(name, texts.map(CalendarText.escaped).joined(separator: ","))
  }

  /// Control characters have no place in a calendar; a line end is written as `\n`.
  private static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": out += ["\\", scalar]
      case "\n": out += ["\\", "n"]
      case "\u{0}"..."\u{8}", "\u{A}"..."\u{1F}", "\u{7F}": continue
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
