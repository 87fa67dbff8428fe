/// What a name in a template can stand for.
package enum TemplateValue: Sendable {
  case null
  case text(String)
  case markup(Markup)
  case flag(Bool)
  case integer(Int)
  case decimal(Double)
  case list(any TemplateList)
  case object(any TemplateObject)

  /// What an object has under the name; `nil` when it has none or this is no object.
  func member(_ name: TemplateName) -> TemplateValue? {
    if case .object(let object) = self { object.value(of: name) } else { nil }
  }

  /// Whether an inverted section is shown: nothing, no, and an empty list. An empty text is a text,
  /// as in the Mustache specification; a view passes `nil` for a text that is not there.
  package var isFalsy: Bool {
    switch self {
    case .null: true
    case .flag(let flag): !flag
    case .list(let list): list.count == 0
    case .text, .markup, .integer, .decimal, .object: false
    }
  }
}
