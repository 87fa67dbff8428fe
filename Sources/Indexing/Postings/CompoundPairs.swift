/// Which words near each other mean a compound: `zorg voor ouderen`, `thuis monitoring`.
struct CompoundPairs: Sendable {
  /// How many words apart two words may stand that mean a compound.
  static let reach = 3

  private let families: Families
  private let isPart: [Bool]

  init(_ families: Families) {
    self.families = families
    var isPart = [Bool](repeating: false, count: families.all.count)
    for family in families.all {
      for part in family.parts { isPart[part] = true }
    }
    self.isPart = isPart
  }

  /// Whether any compound has the family as a part: most words are none.
  func holds(_ family: Int) -> Bool { isPart[family] }

  /// Compounds of two families, in whichever order they stand.
  func compounds(_ one: Int, _ other: Int) -> [Int] {
    families.compounds(one, other) + (one == other ? [] : families.compounds(other, one))
  }
}
