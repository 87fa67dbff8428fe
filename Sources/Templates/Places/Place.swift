/// What a browser makes of a text at some point of a template.
enum Place: Sendable, Hashable {
  case text
  /// In `title` or `textarea`, where tags are text.
  case plainText
  case attribute
  case url(Escape)
  /// In a `script` that holds data, not program.
  case dataScript
  /// Where no variable may stand; with the reason.
  case refused(PlaceFault)

  /// How a variable is written here.
  var escape: Escape {
    if case .url(let escape) = self { escape } else { .html }
  }

  /// Whether another template or block may be put in.
  var takesTemplates: Bool {
    switch self {
    case .text, .plainText, .attribute: true
    case .url, .dataScript, .refused: false
    }
  }
}
