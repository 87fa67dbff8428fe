internal import Linking

/// Counts how often documents occur together. Lists over the limit are passed over, so that one very
/// large list cannot make the work quadratic.
struct Together {
  static let listLimit = 500

  private var counts: [DocumentID: Int] = [:]

  mutating func add(_ ids: [DocumentID], except own: DocumentID? = nil) {
    guard ids.count <= Together.listLimit else { return }
    var seen: Set<DocumentID> = []
    for id in ids where id != own && seen.insert(id).inserted { counts[id, default: 0] += 1 }
  }

  /// The documents that occur most, at least so many times.
  func most(_ limit: Int, atLeast least: Int, order: TitleOrder) -> [(id: DocumentID, count: Int)] {
    let enough = counts.filter { $0.value >= least }
    return enough.sorted { left, right in
      left.value == right.value
        ? order.precedes(left.key, right.key) : left.value > right.value
    }.prefix(limit).map { ($0.key, $0.value) }
  }
}
