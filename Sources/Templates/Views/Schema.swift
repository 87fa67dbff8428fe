/// The names of one type of view, in the order in which they are written, with a table that finds a
/// name in one step. A class, because a look-up then counts one reference and copies no tables.
package final class Schema<Owner: View>: Sendable, ExpressibleByArrayLiteral {
  private let names: [TemplateName]
  private let readers: [@Sendable (Owner) -> TemplateValue]
  package let outline: SchemaOutline
  /// A hash table of field numbers plus one; 0 is an empty place. Its size is a power of two and at
  /// least twice the number of fields.
  private let places: [UInt16]

  /// Two fields of one name are a fault in the program.
  package init(arrayLiteral fields: Field<Owner>...) {
    var size = 4
    while size < fields.count * 2 { size *= 2 }
    var places = [UInt16](repeating: 0, count: size)
    for (number, field) in fields.enumerated() {
      var place = Int(truncatingIfNeeded: field.outline.name.hash) & (size - 1)
      while places[place] != 0 {
        precondition(
          fields[Int(places[place]) - 1].outline.name != field.outline.name,
          "\(Owner.self) has two fields named '\(field.outline.name.text)'")
        place = (place + 1) & (size - 1)
      }
      places[place] = UInt16(number + 1)
    }
    self.names = fields.map(\.outline.name)
    self.readers = fields.map(\.read)
    self.outline = SchemaOutline(
      type: ObjectIdentifier(Owner.self), fields: fields.map(\.outline))
    self.places = places
  }

  func value(of name: TemplateName, in owner: Owner) -> TemplateValue? {
    var place = Int(truncatingIfNeeded: name.hash) & (places.count - 1)
    while places[place] != 0 {
      let number = Int(places[place]) - 1
      if names[number] == name { return readers[number](owner) }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  /// The lines of `sjabloon --variabelen`.
  package var listing: [SchemaLine] { SchemaLine.lines(of: outline) }
}
