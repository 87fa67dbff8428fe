/// One name of a view: how templates call it, what it means, and where its value comes from.
package struct Field<Owner: View>: Sendable {
  let outline: FieldOutline
  let read: @Sendable (Owner) -> TemplateValue

  private init(
    _ name: String, _ meaning: String, _ kind: FieldKind,
    _ read: @escaping @Sendable (Owner) -> TemplateValue
  ) {
    self.outline = FieldOutline(name: TemplateName(name), kind: kind, meaning: meaning)
    self.read = read
  }

  /// A text, escaped wherever it is shown; `nil` counts as absent, an empty text does not.
  package static func text<Value: TextField>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Value
  ) -> Field {
    Field(name, meaning, .text) { owner in
      get(owner).templateText.map { .text($0) } ?? .null
    }
  }

  /// A whole number.
  package static func number(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Int
  ) -> Field {
    Field(name, meaning, .number) { owner in .integer(get(owner)) }
  }

  /// Yes or no; for sections only, never shown itself.
  package static func flag(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Bool
  ) -> Field {
    Field(name, meaning, .flag) { owner in .flag(get(owner)) }
  }

  /// HTML of our own making, shown with `{{{name}}}`.
  package static func markup<Value: MarkupField>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Value
  ) -> Field {
    Field(name, meaning, .markup) { owner in
      get(owner).templateMarkup.map { .markup($0) } ?? .null
    }
  }

  /// Texts one after another, shown with `{{.}}` in a section.
  package static func texts(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> [String]
  ) -> Field {
    Field(name, meaning, .texts) { owner in .list(TextList(items: get(owner))) }
  }

  /// Another view, entered by a section or a dotted name.
  package static func view<Value: ViewField>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Value
  ) -> Field {
    Field(name, meaning, .view { Value.Viewed.schema.outline }) { owner in
      get(owner).templateView.map { .object($0) } ?? .null
    }
  }

  /// Views one after another, entered by a section.
  package static func list<Item: View>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> [Item]
  ) -> Field {
    Field(name, meaning, .list { Item.schema.outline }) { owner in
      .list(ViewList(items: get(owner)))
    }
  }
}

private struct TextList: TemplateList {
  let items: [String]
  var count: Int { items.count }
  func item(at index: Int) -> TemplateValue { .text(items[index]) }
}

private struct ViewList<Item: View>: TemplateList {
  let items: [Item]
  var count: Int { items.count }
  func item(at index: Int) -> TemplateValue { .object(items[index]) }
}
