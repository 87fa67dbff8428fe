package import Basis

/// A value in the front matter: text with its place. YAML decides no types here: whether `012` is a
/// number or a code is up to the field that reads it.
package struct FieldValue: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case empty
    case text(String)
    case list([FieldValue])
    case map([Field])
  }

  package let content: Content
  package let span: SourceSpan

  package init(_ content: Content, at span: SourceSpan) {
    self.content = content
    self.span = span
  }
}

/// A key with its value, in the order of the file.
package struct Field: Sendable, Hashable {
  package let key: String
  package let keySpan: SourceSpan
  package let value: FieldValue
}
