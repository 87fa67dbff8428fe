private import Basis
private import Reading

/// A part of an innovatie that few pages show besides its own.
package struct RunningText: Sendable, Hashable {
  package enum Kind: Sendable {
    /// Its own page shows it, and what has all texts.
    case own
    /// Also lists of what was learned.
    case lesson
  }

  package let kind: Kind
  /// Where it stands in the file.
  package let range: Range<Int>
}

extension CheckedDocument {
  /// The running texts, in order: the bodies of sections. A change in them leaves every list and overview as
  /// it is, but for lists of lessons. `Tests/incremental.py` changes each kind of section everywhere, and
  /// finds the page that shows more.
  ///
  /// None where a text may mean something elsewhere on the page: footnotes, and the addresses of links that
  /// stand apart.
  package var runningTexts: [RunningText] {
    guard soort == .innovatie, body.isWhole,
      !body.nodes.contains(where: { $0.kind == .footnoteDefinition })
    else { return [] }
    let texts = sections.flatMap { section -> [RunningText] in
      guard let kind = section.runningText else { return [] }
      return section.blocks.compactMap { block in
        place(of: block).map { RunningText(kind: kind, range: $0) }
      }
    }
    let isInOrder = zip(texts, texts.dropFirst()).allSatisfy {
      $0.range.upperBound <= $1.range.lowerBound
    }
    return isInOrder && !texts.contains { holdsAddress($0.range) } ? texts : []
  }

  private func place(of block: Range<Int>) -> Range<Int>? {
    guard block.lowerBound < body.nodes.count else { return nil }
    let start = Int(body.nodes[block.lowerBound].place)
    let end =
      block.upperBound < body.nodes.count
      ? Int(body.nodes[block.upperBound].place) : file.bytes.count
    return start < end ? start..<end : nil
  }

  private func holdsAddress(_ range: Range<Int>) -> Bool {
    zip(file.bytes[range], file.bytes[range].dropFirst()).contains { $0 == 0x5D && $1 == 0x3A }
  }
}

extension Section {
  fileprivate var runningText: RunningText.Kind? {
    guard !isUnknown else { return nil }
    switch name {
    case .aanleiding, .doel, .doelgroep, .aanpak, .invoering, .randvoorwaarden, .succesfactoren,
      .knelpunten, .kostenEnBaten, .overdraagbaarheid, .ervaringen, .bronnen, .meerInformatie:
      return .own
    case .geleerdeLessen: return .lesson
    default: return nil
    }
  }
}
