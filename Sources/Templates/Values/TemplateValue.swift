/// What a name can stand for in data from JSON.
package enum TemplateValue: Sendable {
  case null
  case text(String)
  case flag(Bool)
  case integer(Int)
  case decimal(Double)
  case list([TemplateValue])
  case object([String: TemplateValue])

  /// What an object has under the name; `nil` when it has none or this is no object.
  func member(_ name: String) -> TemplateValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// Whether an inverted section is shown: nothing, no, and an empty list. An empty text is a text,
  /// as in the Mustache specification; a view passes `nil` for a text that is not there.
  package var isFalsy: Bool {
    switch self {
    case .null: true
    case .flag(let flag): !flag
    case .list(let list): list.isEmpty
    case .text, .integer, .decimal, .object: false
    }
  }
}
