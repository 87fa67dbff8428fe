/// The place of a family in `DutchVocabulary.families`.
package struct FamilyID: Hashable, Comparable, Sendable {
  package let index: Int32

  package init(index: Int32) {
    self.index = index
  }

  package static func < (left: FamilyID, right: FamilyID) -> Bool {
    left.index < right.index
  }
}
