/// A JSON value that is written with its keys in the order given, so that the same input gives the
/// same bytes.
package enum JSON: Sendable, Hashable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case null
  case list([JSON])
  /// Members in the order in which they are written.
  case object([Member])

  package struct Member: Sendable, Hashable {
    package let name: String
    package let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Members whose value is `nil` are left out.
  package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// UTF-8 bytes without white space. `<`, `>`, `&`, U+2028 and U+2029 are written as escapes, so
  /// that the text may stand inside an HTML `script` element.
  package var bytes: [UInt8] {
    var out = JSONWriter()
    out.value(self)
    return out.bytes
  }
}
