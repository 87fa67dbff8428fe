/// A small value made for one page (or a part of one): all that a template can show.
///
/// The schema is the single list of its names: templates look names up in it, the checker holds the
/// templates to it and `sjabloon --variabelen` prints it. Conformers write
/// `static let schema: Schema<Self> = [ .text("titel", "De titel") { $0.titel }, … ]`.
package protocol View: TemplateObject, Hashable, ViewField {
  static var schema: Schema<Self> { get }
}

extension View {
  package func value(of name: TemplateName) -> TemplateValue? {
    Self.schema.value(of: name, in: self)
  }
}
