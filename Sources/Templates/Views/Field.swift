/// One name of a view: how templates call it, what it means, and where its value comes from.
package struct Field<Owner: View>: Sendable {
  let outline: FieldOutline
  let reader: Reader

  /// How the value is read. The closures hold on to nothing, so that a reading counts no references
  /// to what all workers share.
  package enum Reader: Sendable {
    case text(@Sendable (Owner) -> String?)
    case number(@Sendable (Owner) -> Int)
    case flag(@Sendable (Owner) -> Bool)
    case markup(@Sendable (Owner) -> Markup?)
    case texts(@Sendable (Owner) -> [String])
    case view(@Sendable (Owner) -> (any ViewObject)?)
    case list(@Sendable (Owner) -> any ViewList)
  }

  private init(_ name: String, _ meaning: String, _ kind: FieldKind, _ reader: Reader) {
    self.outline = FieldOutline(name: name, kind: kind, meaning: meaning)
    self.reader = reader
  }

  /// A text, escaped wherever it is shown; `nil` counts as absent, an empty text does not.
  package static func text(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> String?
  ) -> Field {
    Field(name, meaning, .text, .text(get))
  }

  /// A whole number.
  package static func number(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Int
  ) -> Field {
    Field(name, meaning, .number, .number(get))
  }

  /// Yes or no; for sections only, never shown itself.
  package static func flag(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Bool
  ) -> Field {
    Field(name, meaning, .flag, .flag(get))
  }

  /// HTML of our own making, shown with `{{{name}}}`.
  package static func markup(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Markup?
  ) -> Field {
    Field(name, meaning, .markup, .markup(get))
  }

  /// Texts one after another, shown with `{{.}}` in a section.
  package static func texts(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> [String]
  ) -> Field {
    Field(name, meaning, .texts, .texts(get))
  }

  /// Another view, entered by a section or a dotted name.
  package static func view<Value: View>(
    _ name: String, _ view: Value.Type, _ meaning: String,
    _ get: @escaping @Sendable (Owner) -> (any ViewObject)?
  ) -> Field {
    Field(name, meaning, .view { view.schema.outline }, .view(get))
  }

  /// Views one after another, entered by a section.
  package static func list<Item: View>(
    _ name: String, _ view: Item.Type, _ meaning: String,
    _ get: @escaping @Sendable (Owner) -> any ViewList
  ) -> Field {
    Field(name, meaning, .list { view.schema.outline }, .list(get))
  }
}
