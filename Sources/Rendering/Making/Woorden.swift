internal import Kennisbank
internal import Linking

/// Words that the program puts on pages itself.
enum Woorden {
  /// `1 innovatie`, `12 innovaties`, `nog geen innovaties`.
  static func count(_ number: Int, _ one: String, _ more: String) -> String {
    if number == 1 { return "1 " + one }
    return (number == 0 ? "nog geen " : String(number) + " ") + apostrophe(more)
  }

  /// The sign that belongs between letters.
  static func apostrophe(_ text: String) -> String {
    text.utf8.contains(0x27) ? text.replacing("'", with: "’") : text
  }

  /// The first sentence, for a row in a list. A point ends a sentence when a capital follows.
  static func firstSentence(_ text: String) -> String {
    let bytes = text.utf8.span
    for index in 0..<max(0, bytes.count - 2)
    where bytes[index + 1] == 0x20 && (0x41...0x5A).contains(bytes[index + 2])
      && (bytes[index] == 0x2E || bytes[index] == 0x3F || bytes[index] == 0x21)
    {
      return String(text.utf8.prefix(index + 1)) ?? text
    }
    return text
  }

  /// As many whole sentences as fit, in bytes; at least the first.
  static func sentences(_ text: String, within length: Int) -> String {
    guard text.utf8.count > length else { return text }
    var shown = firstSentence(text)
    while shown.utf8.count < text.utf8.count {
      let rest = text.utf8.dropFirst(shown.utf8.count + 1)
      let next = firstSentence(String(decoding: Array(rest), as: UTF8.self))
      guard shown.utf8.count + 1 + next.utf8.count <= length else { break }
      shown += " " + next
    }
    return shown
  }

  /// How many doelen nobody works on.
  static func spots(_ number: Int, of all: Int) -> String {
    switch (number, all) {
    case (_, 0): "Er zijn nog geen doelen beschreven."
    case (0, 1): "Bij het doel staat een innovatie."
    case (0, _): "Bij alle \(all) doelen staat een innovatie."
    case (1, 1): "Bij het doel staat nog geen innovatie."
    default: "Bij \(number) van de \(all) doelen staat nog geen innovatie."
    }
  }

  static func innovaties(_ number: Int) -> String { count(number, "innovatie", "innovaties") }

  static func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  /// No longer than a limit in bytes, by default what search engines show; cut after a word.
  static func short(_ text: String, limit: Int = 160) -> String {
    guard text.utf8.count > limit else { return text }
    var words: [Substring] = []
    var length = 0
    for word in text.split(separator: " ") {
      length += word.utf8.count + 1
      if length > limit - 5 { break }
      words.append(word)
    }
    return words.joined(separator: " ") + "…"
  }

  /// The first letter as a capital.
  static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The heading over the partners with a role.
  static func heading(_ rol: PartnerItem.Rol, count: Int) -> String {
    let word = capital(rol.rawValue)
    return count == 1 || rol == .clientvertegenwoordiging ? word : word + "s"
  }

  static func beoordeeldDoor(_ who: String) -> String {
    switch who {
    case "zelf": "beoordeeld door de makers zelf"
    case "redactie": "beoordeeld door de redactie"
    case "extern": "beoordeeld door een deskundige van buiten"
    default: "beoordeeld door \(who)"
    }
  }

  static func heading(_ facet: Facet.Name) -> String {
    switch facet {
    case .fase: "Fasen"
    case .doelgroep: "Doelgroepen"
    case .gemeente: "Gemeenten"
    case .setting: "Settings"
    case .sector: "Sectoren"
    case .wet: "Wettelijk kader"
    }
  }

  /// The title of the page of a facet.
  static func title(_ facet: Facet) -> String {
    let label = facet.waarde.label
    return switch facet.name {
    case .fase: "Fase: \(label.lowercased())"
    case .doelgroep: "Doelgroep: \(label)"
    case .gemeente: "Innovaties in \(label)"
    case .setting: "Setting: \(label)"
    case .sector: "Sector: \(label)"
    case .wet: "Wettelijk kader: \(label)"
    }
  }
}
