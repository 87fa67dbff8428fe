/// The number of a document in a `Site`: dense, in the order of kind and slug.
package struct DocumentID: Sendable, Hashable, Comparable {
  package let number: UInt32

  package init(_ number: Int) { self.number = UInt32(number) }

  package var index: Int { Int(number) }

  package static func < (left: DocumentID, right: DocumentID) -> Bool { left.number < right.number }
}

/// The number of an opgave or doel in `Site.doelen`: dense, in the order of the themas.
package struct DoelID: Sendable, Hashable, Comparable {
  package let number: UInt32

  package init(_ number: Int) { self.number = UInt32(number) }

  package var index: Int { Int(number) }

  package static func < (left: DoelID, right: DoelID) -> Bool { left.number < right.number }
}
