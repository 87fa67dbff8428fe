/// What sections over views that stand in several places showed on this page. The track of a fase is
/// the same in each of the hundred rows of a list.
struct ShownSections {
  private struct Section {
    let step: Int
    let identity: ObjectIdentifier
    /// Held, so that no other view can take its identity.
    let view: any ViewObject
    let bytes: [UInt8]
  }

  /// So few that looking through them costs less than rendering a section.
  private static let limit = 32

  private var sections: [Section] = []

  /// Appends what the section showed of the view.
  /// - Returns: whether it did before.
  func append(step: Int, _ identity: ObjectIdentifier, to out: inout [UInt8]) -> Bool {
    for index in sections.indices
    where sections[index].step == step && sections[index].identity == identity {
      out += sections[index].bytes
      return true
    }
    return false
  }

  mutating func add(
    step: Int, _ identity: ObjectIdentifier, _ view: any ViewObject, _ bytes: ArraySlice<UInt8>
  ) {
    if sections.count == ShownSections.limit { return }
    sections.append(
      Section(step: step, identity: identity, view: view, bytes: Array(bytes)))
  }
}
