/// A spelling and where it leads.
struct LexiconEntry: Sendable {
  let key: [UInt8]
  /// `nil` for a guard: a real word that stands on no page.
  let family: Int?
  /// Which of the family's lists is of this spelling.
  let list: Int?
  /// How it is written, where that is not the key.
  let shown: String?
}

extension Array where Element == LexiconEntry {
  /// Cuts entries in byte order into shards.
  /// - Parameter cost: about how many bytes an entry takes in a shard.
  func shards(of length: Int, cost: (LexiconEntry) -> Int) -> [ArraySlice<LexiconEntry>] {
    var shards: [ArraySlice<LexiconEntry>] = []
    var (start, size) = (0, 0)
    for index in indices {
      let more = cost(self[index])
      if size + more > length, index > start {
        shards.append(self[start..<index])
        (start, size) = (index, 0)
      }
      size += more
    }
    if start < count { shards.append(self[start...]) }
    return shards
  }
}
