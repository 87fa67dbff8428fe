/// The names of a type of view without the type: what the checker walks.
package struct SchemaOutline: Sendable, Hashable {
  let type: ObjectIdentifier
  package let fields: [FieldOutline]

  package static func == (left: SchemaOutline, right: SchemaOutline) -> Bool {
    left.type == right.type
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(type) }

  func field(_ name: String) -> FieldOutline? { place(of: name).map { fields[$0] } }

  /// Where a name stands among the fields.
  func place(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
