private import Glibc
private import Kennisbank

/// Finds the innovaties that share most with an innovatie. What few share counts for more: an element
/// that n innovaties use weighs 3 ∕ log2(2 + n), a doel as much, a thema a third of that. Lists over
/// the limit are skipped, so that the work stays linear in the number of references.
struct RelatedFinder {
  private static let listLimit = 300
  private static let count = 5

  private let index: BackIndex
  private let links: [InnovatieLinks]
  /// What each document shares with the one that is looked at; all 0 between two of them.
  private var scores: [Double]
  /// The documents with a score.
  private var touched: [DocumentID] = []

  init(_ index: BackIndex, _ links: [InnovatieLinks]) {
    self.index = index
    self.links = links
    scores = Array(repeating: 0, count: links.count)
  }

  /// For each document the most related innovaties, the nearest first.
  mutating func all() -> [[DocumentID]] {
    index.documents.map { $0.soort == .innovatie ? related(to: $0.id) : [] }
  }

  private mutating func related(to id: DocumentID) -> [DocumentID] {
    let own = links[id.index]
    for element in own.elementen {
      count(index.usesOfElement[element.index], weight: 3, except: id) { $0.innovatie }
    }
    for thema in own.themas {
      for doel in thema.doelen {
        count(index.innovatiesOfDoel[doel.index], weight: 3, except: id) { $0 }
      }
    }
    for thema in own.themas {
      count(index.innovatiesOfThema[thema.thema.index], weight: 1, except: id) { $0.innovatie }
    }
    for shown in own.zieOok { scores[shown.index] = 0 }
    defer {
      for other in touched { scores[other.index] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return best
  }

  @inline(__always)
  private mutating func count<Use>(
    _ list: [Use], weight: Double, except id: DocumentID, _ innovatie: (Use) -> DocumentID
  ) {
    guard list.count > 1, list.count <= Self.listLimit else { return }
    let share = weight / log2(2 + Double(list.count))
    for use in list {
      let other = innovatie(use)
      if other == id { continue }
      if scores[other.index] == 0 { touched.append(other) }
      scores[other.index] += share
    }
  }

  /// The documents with the highest scores; of equals those that stand first in the site.
  private var best: [DocumentID] {
    var best: [DocumentID] = []
    for other in touched where scores[other.index] > 0 {
      let score = scores[other.index]
      func isBehind(_ id: DocumentID) -> Bool {
        scores[id.index] < score || scores[id.index] == score && other < id
      }
      if best.count == Self.count, !isBehind(best[Self.count - 1]) { continue }
      if best.count == Self.count { best.removeLast() }
      best.insert(other, at: best.firstIndex(where: isBehind) ?? best.count)
    }
    return best
  }
}
