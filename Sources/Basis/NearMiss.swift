/// Finds the name a writer probably meant, for "bedoelde u …?".
///
/// Two names are near when at most one edit in three to five characters (insert, delete, replace,
/// swap of neighbours) makes them equal after folding. Asking does not walk all names: names that
/// share too few pairs of letters with the question are never compared.
package struct NearMiss: Sendable {
  private let names: [String]
  private let folded: [[UInt8]]
  private let byPair: [UInt16: [Int32]]

  /// - Parameter names: the right names; the first of equals wins.
  package init(_ names: [String]) {
    self.names = names
    self.folded = names.map { Array(Folding.key($0).utf8) }
    var byPair: [UInt16: [Int32]] = [:]
    for (index, name) in folded.enumerated() {
      for pair in Set(NearMiss.pairs(of: name)) {
        byPair[pair, default: []].append(Int32(index))
      }
    }
    self.byPair = byPair
  }

  /// The nearest name, or `nil` when none is near.
  package func best(for text: String) -> String? {
    let wanted = Array(Folding.key(text).utf8)
    guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
    let limit = wanted.count < 3 ? 0 : max(1, min(4, wanted.count / 4 + (wanted.count > 4 ? 1 : 0)))
    var shared: [Int32: Int] = [:]
    let pairs = Set(NearMiss.pairs(of: wanted))
    for pair in pairs {
      for candidate in byPair[pair] ?? [] { shared[candidate, default: 0] += 1 }
    }
    let needed = max(1, pairs.count - 2 * limit - 1)
    var best: (index: Int32, distance: Int)?
    for (candidate, count) in shared where count >= min(needed, 2) {
      let name = folded[Int(candidate)]
      guard abs(name.count - wanted.count) <= limit else { continue }
      let distance = NearMiss.distance(wanted, name)
      guard distance <= limit, distance < max(wanted.count, 2) else { continue }
      if let found = best, (found.distance, found.index) <= (distance, candidate) { continue }
      best = (candidate, distance)
    }
    return best.map { names[Int($0.index)] }
  }

  package static func best(for text: String, among names: [String]) -> String? {
    NearMiss(names).best(for: text)
  }

  /// Neighbouring letters, with the ends of the word as a letter of their own.
  private static func pairs(of name: [UInt8]) -> [UInt16] {
    var pairs: [UInt16] = []
    var previous: UInt16 = 0
    for byte in name + [0] {
      pairs.append(previous << 8 | UInt16(byte))
      previous = UInt16(byte)
    }
    return pairs
  }

  /// Damerau-Levenshtein distance (optimal string alignment) over bytes.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      row.reserveCapacity(right.count + 1)
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        var value = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          value = min(value, beforeLast[j - 2] + 1)
        }
        row.append(value)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
