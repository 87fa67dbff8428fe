internal import Kennisbank
internal import Linking

/// Which partners take part in the same innovaties, two by two, and how often.
struct Samenwerking {
  struct Paar: Hashable {
    let een: DocumentID
    let ander: DocumentID
  }

  /// An innovatie with more partners says little of who works with whom, and its pairs grow with the
  /// square of its partners.
  static let partnerLimit = 60
  static let (mostPartners, mostPairs) = (28, 60)

  /// The pairs that are drawn, the strongest first.
  let paren: [(paar: Paar, aantal: Int)]
  /// The partners in those pairs, in the order in which they first occur.
  let partners: [DocumentID]
  /// How many pairs do at least one innovatie together.
  let alle: Int
  /// Whether an innovatie had too many partners to count.
  let isIncomplete: Bool

  init(_ site: Site) {
    var counts: [Paar: Int] = [:]
    var isIncomplete = false
    for document in site.documents(of: .innovatie) {
      let partners = Set(site.innovatieLinks[document.id.index].partners).sorted()
      guard partners.count <= Samenwerking.partnerLimit else {
        isIncomplete = true
        continue
      }
      for (place, een) in partners.enumerated() {
        for ander in partners[(place + 1)...] {
          counts[Paar(een: een, ander: ander), default: 0] += 1
        }
      }
    }
    // Once is chance; twice is working together. A young kennisbank has nothing better than once.
    let least = counts.values.contains { $0 > 1 } ? 2 : 1
    let strongest = counts.filter { $0.value >= least }.map { site.order.byTitle($0.key, $0.value) }
      .sorted { left, right in
        if left.aantal != right.aantal { return left.aantal > right.aantal }
        if left.paar.een != right.paar.een {
          return site.order.precedes(left.paar.een, right.paar.een)
        }
        return site.order.precedes(left.paar.ander, right.paar.ander)
      }
    (paren, partners) = Samenwerking.drawn(strongest)
    alle = counts.count
    self.isIncomplete = isIncomplete
  }

  /// The strongest pairs for which there is room; a pair that would bring in a partner too many is
  /// passed over, weaker pairs among those already there are not.
  private static func drawn(
    _ pairs: [(paar: Paar, aantal: Int)]
  ) -> (paren: [(paar: Paar, aantal: Int)], partners: [DocumentID]) {
    var partners: [DocumentID] = []
    var drawn: [(paar: Paar, aantal: Int)] = []
    for pair in pairs {
      guard drawn.count < mostPairs else { break }
      let new = [pair.paar.een, pair.paar.ander].filter { !partners.contains($0) }
      guard partners.count + new.count <= mostPartners else { continue }
      partners += new
      drawn.append(pair)
    }
    return (drawn, partners)
  }
}

extension TitleOrder {
  fileprivate func byTitle(
    _ paar: Samenwerking.Paar, _ aantal: Int
  ) -> (paar: Samenwerking.Paar, aantal: Int) {
    precedes(paar.een, paar.ander)
      ? (paar, aantal) : (Samenwerking.Paar(een: paar.ander, ander: paar.een), aantal)
  }
}
