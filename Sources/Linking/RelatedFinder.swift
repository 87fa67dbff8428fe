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
  private let innovatiesOfElement: [[DocumentID]]
  private let innovatiesOfThema: [[DocumentID]]

  init(_ index: BackIndex, _ links: [InnovatieLinks]) {
    self.index = index
    self.links = links
    innovatiesOfElement = index.usesOfElement.map { $0.map(\.innovatie) }
    innovatiesOfThema = index.innovatiesOfThema.map { $0.map(\.innovatie) }
  }

  func all() -> [[Related]] {
    index.documents.map { $0.soort == .innovatie ? related(to: $0.id) : [] }
  }

  private func related(to id: DocumentID) -> [Related] {
    let own = links[id.index]
    let doelen = own.themas.flatMap(\.doelen)
    let themas = own.themas.map(\.thema)
    var scores: [DocumentID: Double] = [:]
    func count(_ list: [DocumentID], weight: Double) {
      guard list.count > 1, list.count <= Self.listLimit else { return }
      let share = weight / log2(2 + Double(list.count))
      for other in list where other != id { scores[other, default: 0] += share }
    }
    for element in own.elementen { count(innovatiesOfElement[element.index], weight: 3) }
    for doel in doelen { count(index.innovatiesOfDoel[doel.index], weight: 3) }
    for thema in themas { count(innovatiesOfThema[thema.index], weight: 1) }
    for shown in own.zieOok { scores[shown] = nil }
    let best = scores.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }.prefix(Self.count)
    return best.map { found in
      let other = links[found.key.index]
      let otherDoelen = Set(other.themas.flatMap(\.doelen))
      let otherThemas = Set(other.themas.map(\.thema))
      let otherElementen = Set(other.elementen)
      return Related(
        innovatie: found.key, elementen: own.elementen.filter { otherElementen.contains($0) },
        doelen: doelen.filter { otherDoelen.contains($0) },
        themas: themas.filter { otherThemas.contains($0) })
    }
  }
}
