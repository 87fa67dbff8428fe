/// Numbers the lists of all families: those of a family's forms, then of its parts, then of its synonyms.
struct ListNumbers: Sendable {
  /// The first list of each family, and one past the last.
  private let starts: [Int32]
  private let families: [Int32]
  private let tiers: [Tier]

  init(_ all: Families) {
    var starts: [Int32] = [0]
    var families: [Int32] = []
    for (number, family) in all.all.enumerated() {
      families += Array(repeating: Int32(number), count: family.formCount + 2)
      starts.append(Int32(families.count))
    }
    self.starts = starts
    tiers = families.enumerated().map { list, family in
      switch Int(starts[Int(family) + 1]) - list {
      case 1: .synonym
      case 2: .part
      default: .form
      }
    }
    self.families = families
  }

  var count: Int { families.count }

  var familyCount: Int { starts.count - 1 }

  func lists(of family: Int) -> Range<Int> { Int(starts[family])..<Int(starts[family + 1]) }

  func forms(of family: Int) -> Range<Int> { Int(starts[family])..<Int(starts[family + 1]) - 2 }

  func parts(of family: Int) -> Int { Int(starts[family + 1]) - 2 }

  func synonyms(of family: Int) -> Int { Int(starts[family + 1]) - 1 }

  /// All but the synonyms: documents that hold the word, or a word it is part of.
  func direct(of family: Int) -> Range<Int> { Int(starts[family])..<Int(starts[family + 1]) - 1 }

  func family(of list: Int) -> Int { Int(families[list]) }

  func tier(of list: Int) -> Tier { tiers[list] }
}
