/// The names that a list held so far. Lists of people are short: a walk is quicker than a hash, until
/// somebody writes a long one.
struct SeenKeys {
  private var few: [String] = []
  private var many: Set<String> = []

  private static let limit = 20

  /// - Returns: whether the name is new.
  mutating func insert(_ key: String) -> Bool {
    if few.count < SeenKeys.limit {
      if few.contains(key) { return false }
      few.append(key)
      if few.count == SeenKeys.limit { many = Set(few) }
      return true
    }
    return many.insert(key).inserted
  }
}
