private import Basis
private import Reading

extension CheckedDocument {
  /// The running text that no other page than its own shows: the ranges of the file with the body of such
  /// sections, in order. A change in them leaves every list and overview as it is.
  ///
  /// None where a text may mean something elsewhere on the page: footnotes, and the addresses of links that
  /// stand apart.
  package var ownText: [Range<Int>] {
    guard soort == .innovatie, body.isWhole,
      !body.nodes.contains(where: { $0.kind == .footnoteDefinition })
    else { return [] }
    let ranges = sections.filter(\.isOwn).flatMap(\.blocks).compactMap { block -> Range<Int>? in
      guard block.lowerBound < body.nodes.count else { return nil }
      let start = Int(body.nodes[block.lowerBound].place)
      let end =
        block.upperBound < body.nodes.count
        ? Int(body.nodes[block.upperBound].place) : file.bytes.count
      return start < end ? start..<end : nil
    }
    let isInOrder = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    let holdsAddress = ranges.contains { range in
      zip(file.bytes[range], file.bytes[range].dropFirst()).contains { $0 == 0x5D && $1 == 0x3A }
    }
    return isInOrder && !holdsAddress ? ranges : []
  }
}

extension Section {
  fileprivate var isOwn: Bool {
    guard !isUnknown else { return false }
    switch name {
    case .aanleiding, .doel, .doelgroep, .aanpak, .invoering, .randvoorwaarden, .succesfactoren,
      .knelpunten, .kostenEnBaten, .overdraagbaarheid, .ervaringen, .meerInformatie:
      return true
    default: return false
    }
  }
}
