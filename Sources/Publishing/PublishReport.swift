private import Writing

/// What a publication did, or would do.
package struct PublishReport: Sendable, Hashable {
  package let new: [String]
  package let changed: [String]
  package let removed: [String]
  /// What stays of the earlier site for readers who have a page of it open.
  package let kept: [String]
  package let unchanged: Int
  /// The size of what is new and changed together.
  package let bytes: Int
  /// Whether the target was right already.
  package let isDone: Bool

  init(_ plan: Plan, bytes: Int) {
    new = plan.new.map(\.text)
    changed = plan.changed.map(\.text)
    removed = (plan.obstacles + plan.removed).map(\.text)
    kept = plan.kept.map(\.text)
    unchanged = plan.unchanged
    isDone = plan.isDone
    self.bytes = bytes
  }
}
