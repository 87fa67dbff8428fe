/// The names of a type of view without the type: what the checker walks.
package struct SchemaOutline: Sendable, Hashable {
  let type: ObjectIdentifier
  package let fields: [FieldOutline]

  package static func == (left: SchemaOutline, right: SchemaOutline) -> Bool {
    left.type == right.type
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(type) }

  func field(_ name: TemplateName) -> FieldOutline? {
    fields.first { $0.name == name }
  }
}
