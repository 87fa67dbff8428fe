internal import Kennisbank
internal import Linking

/// Words that the program puts on pages itself.
enum Woorden {
  /// `1 innovatie`, `12 innovaties`, `nog geen innovaties`.
  static func count(_ number: Int, _ one: String, _ more: String) -> String {
    switch number {
    case 0: "nog geen \(more)"
    case 1: "1 \(one)"
    default: "\(number) \(more)"
    }
  }

  static func innovaties(_ number: Int) -> String { count(number, "innovatie", "innovaties") }

  static func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  /// No longer than what search engines show, cut after a word.
  static func short(_ text: String) -> String {
    guard text.utf8.count > 160 else { return text }
    var words: [Substring] = []
    var length = 0
    for word in text.split(separator: " ") {
      length += word.utf8.count + 1
      if length > 155 { break }
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
