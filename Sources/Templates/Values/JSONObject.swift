/// An object from a JSON file, with its members by name.
package struct JSONObject: TemplateObject {
  private let members: [TemplateName: TemplateValue]

  package init(_ members: [TemplateName: TemplateValue]) {
    self.members = members
  }

  package func value(of name: TemplateName) -> TemplateValue? { members[name] }
}
