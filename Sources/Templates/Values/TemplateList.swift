/// A list whose items become template values only when a section comes to them.
package protocol TemplateList: Sendable {
  var count: Int { get }
  func item(at index: Int) -> TemplateValue
}

/// A list of values that are there already, as data from JSON has.
package struct ValueList: TemplateList {
  private let items: [TemplateValue]

  package init(_ items: [TemplateValue]) {
    self.items = items
  }

  package var count: Int { items.count }
  package func item(at index: Int) -> TemplateValue { items[index] }
}
