internal import Basis

/// Which words near each other mean a compound: `zorg voor ouderen`, `thuis monitoring`.
struct CompoundPairs: Sendable {
  /// How many words apart two words may stand that mean a compound.
  static let reach = 3

  private let isPart: [Bool]
  /// For each pair of families its number, and where its compounds end in `compounds`.
  private var numbers = PairTable()
  private var ends: [Int] = [0]
  /// Families, by pair and then by number.
  private var compounds: [Int32] = []

  init(_ families: Families) {
    var isPart = [Bool](repeating: false, count: families.all.count)
    var found: [[Int32]] = []
    for (number, family) in families.all.enumerated() where family.parts.count > 1 {
      for part in family.parts { isPart[part] = true }
      // The parts of the parts come after the two it is made of.
      let (first, last) = (Int32(family.parts[0]), Int32(family.parts[1]))
      if let pair = numbers[first, last] {
        found[Int(pair)].append(Int32(number))
      } else {
        numbers.insert(first, last, Int32(found.count))
        found.append([Int32(number)])
      }
    }
    for families in found {
      compounds += families
      ends.append(compounds.count)
    }
    self.isPart = isPart
  }

  /// Whether any compound has the family as a part: most words are none.
  func holds(_ family: Int) -> Bool { isPart[family] }

  /// Compounds of exactly two families in this order, whatever joins them: their places here.
  func compounds(_ first: Int32, _ last: Int32) -> Range<Int> {
    guard let pair = numbers[first, last] else { return 0..<0 }
    return ends[Int(pair)]..<ends[Int(pair) + 1]
  }

  subscript(place: Int) -> Int { Int(compounds[place]) }
}
