/// Something that gives values by name: a view, or an object from JSON.
package protocol TemplateObject: Sendable {
  /// `nil` when the object has no such name, so that the search goes on in the context around it;
  /// a name that stands for nothing gives `.null`.
  func value(of name: TemplateName) -> TemplateValue?
}
