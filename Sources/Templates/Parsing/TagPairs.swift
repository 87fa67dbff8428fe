internal import Basis

/// Finds for each opening tag its closing tag, and takes out what has no partner.
struct TagPairs {
  /// How deep tags may stand in one another.
  static let depthLimit = 100

  private let file: SourceFile
  /// The tags that take part in the tree.
  private(set) var tags: [Tag] = []
  /// For each opening tag the number of its closing tag in `tags`, and the other way round.
  private(set) var partner: [Int: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private var open: [Int] = []

  init(_ found: [Tag], in file: SourceFile) {
    self.file = file
    var dropped: Set<Int> = []
    reading: for tag in found {
      let number = tags.count
      switch tag.kind {
      case .variable, .raw, .partial, .comment: break
      case .section, .inverted, .parent, .block:
        if open.count == TagPairs.depthLimit {
          report(.templateNestingTooDeep(TagPairs.depthLimit), tag)
          break reading
        }
        open.append(number)
      case .close:
        guard close(tag, number, &dropped) else { continue }
      }
      tags.append(tag)
    }
    for number in open {
      report(.templateSectionOpen(tags[number].written, name: tags[number].name), tags[number])
      dropped.insert(number)
    }
    if !dropped.isEmpty { drop(dropped) }
  }

  /// - Returns: whether the closing tag closes something.
  private mutating func close(_ tag: Tag, _ number: Int, _ dropped: inout Set<Int>) -> Bool {
    guard let place = open.lastIndex(where: { tags[$0].name == tag.name }) else {
      report(.templateCloseUnexpected(tag.name, open: open.last.map { tags[$0].name }), tag)
      return false
    }
    for unclosed in open[(place + 1)...] {
      report(
        .templateSectionOpen(tags[unclosed].written, name: tags[unclosed].name), tags[unclosed])
      dropped.insert(unclosed)
    }
    partner[open[place]] = number
    partner[number] = open[place]
    open.removeSubrange(place...)
    return true
  }

  /// Renumbers the tags that stay.
  private mutating func drop(_ dropped: Set<Int>) {
    var kept: [Tag] = []
    var moved: [Int: Int] = [:]
    for (number, tag) in tags.enumerated() where !dropped.contains(number) {
      moved[number] = kept.count
      kept.append(tag)
    }
    var partners: [Int: Int] = [:]
    for (one, other) in partner {
      if let one = moved[one], let other = moved[other] { partners[one] = other }
    }
    tags = kept
    partner = partners
  }

  private mutating func report(_ message: Message, _ tag: Tag) {
    diagnostics.append(Diagnostic(message, in: file, at: tag.span))
  }
}
