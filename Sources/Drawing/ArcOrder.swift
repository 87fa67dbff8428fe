/// Puts what is linked most next to each other: first chains of the heaviest links, then swaps of
/// neighbours while that shortens the whole. Ties go to who came first, so the order is always the
/// same.
///
/// Swaps cost (nodes × links) a round; the number of rounds has a limit.
enum ArcOrder {
  private static let rounds = 60

  /// - Returns: the nodes in the order in which they are drawn.
  static func order(count: Int, arcs: [ArcDiagram.Arc]) -> [Int] {
    var order = chains(count: count, arcs: arcs).flatMap { $0 }
    for _ in 0..<rounds where !improve(&order, arcs) { break }
    return order
  }

  /// Each node begins as a chain; a link joins two chains where both its nodes stand at an end.
  private static func chains(count: Int, arcs: [ArcDiagram.Arc]) -> [[Int]] {
    var chains: [[Int]] = (0..<count).map { [$0] }
    var chainOf = Array(0..<count)
    let heaviest = arcs.indices.sorted {
      arcs[$0].weight == arcs[$1].weight ? $0 < $1 : arcs[$0].weight > arcs[$1].weight
    }
    for index in heaviest {
      let (a, b) = (arcs[index].from, arcs[index].to)
      let (left, right) = (chainOf[a], chainOf[b])
      guard left != right else { continue }
      var (head, tail) = (chains[left], chains[right])
      if head.last != a { head.reverse() }
      if tail.first != b { tail.reverse() }
      guard head.last == a, tail.first == b else { continue }
      chains[left] = head + tail
      for node in tail { chainOf[node] = left }
      chains[right] = []
    }
    return together(chains.filter { !$0.isEmpty }, arcs: arcs, count: count)
  }

  /// Chains of one group of linked nodes stand together, the group of the first node first.
  private static func together(
    _ chains: [[Int]], arcs: [ArcDiagram.Arc], count: Int
  ) -> [[Int]] {
    var group = Array(0..<count)
    func root(_ node: Int) -> Int {
      var node = node
      while group[node] != node { node = group[node] }
      return node
    }
    for arc in arcs {
      let (a, b) = (root(arc.from), root(arc.to))
      group[max(a, b)] = min(a, b)
    }
    return chains.enumerated().map {
      (place: $0.offset, root: root($0.element[0]), chain: $0.element)
    }
    .sorted { ($0.root, $0.place) < ($1.root, $1.place) }.map(\.chain)
  }

  /// - Returns: whether anything moved.
  private static func improve(_ order: inout [Int], _ arcs: [ArcDiagram.Arc]) -> Bool {
    guard order.count > 2 else { return false }
    var links: [[(node: Int, weight: Int)]] = Array(repeating: [], count: order.count)
    for arc in arcs {
      links[arc.from].append((arc.to, arc.weight))
      links[arc.to].append((arc.from, arc.weight))
    }
    var place = Array(repeating: 0, count: order.count)
    for (index, node) in order.enumerated() { place[node] = index }
    func length(_ node: Int) -> Int {
      links[node].reduce(0) { $0 + $1.weight * abs(place[node] - place[$1.node]) }
    }
    var moved = false
    for first in 0..<order.count - 1 {
      for second in first + 1..<order.count {
        let (a, b) = (order[first], order[second])
        let before = length(a) + length(b)
        (place[a], place[b]) = (second, first)
        if length(a) + length(b) < before {
          order.swapAt(first, second)
          moved = true
        } else {
          (place[a], place[b]) = (first, second)
        }
      }
    }
    return moved
  }
}
