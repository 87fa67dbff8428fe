/// The names of one type of view, in the order in which they are written. A class, because a reading
/// then copies no tables.
package final class Schema<Owner: View>: Sendable, ExpressibleByArrayLiteral {
  package let readers: [Field<Owner>.Reader]
  package let outline: SchemaOutline

  /// Two fields of one name are a fault in the program.
  package init(arrayLiteral fields: Field<Owner>...) {
    var names: Set<String> = []
    for field in fields {
      precondition(
        names.insert(field.outline.name).inserted,
        "\(Owner.self) has two fields named '\(field.outline.name)'")
    }
    self.readers = fields.map(\.reader)
    self.outline = SchemaOutline(
      type: ObjectIdentifier(Owner.self), fields: fields.map(\.outline))
  }

  /// The lines of `sjabloon --variabelen`.
  package var listing: [SchemaLine] { SchemaLine.lines(of: outline) }
}
