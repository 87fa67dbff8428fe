/// A line that a host sends with an answer.
package struct Header: Sendable, Hashable {
  package let name: String
  package let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
