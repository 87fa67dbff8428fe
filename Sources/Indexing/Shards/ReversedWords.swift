internal import Basis

/// The lexicon spelled backwards: an edit in the first half of a word leaves its end as it is.
enum ReversedWords {
  /// A large kennisbank leaves out what stands in one document: a misspelling is hardly ever of such a
  /// word.
  ///
  /// - Returns: keys in byte order with the documents of their families.
  static func entries(_ lexicon: Lexicon, documents: Int) -> [(key: [UInt8], count: Int)] {
    let least = SearchIndex.isLarge(documents: documents) ? 2 : 1
    let entries = lexicon.entries.compactMap { entry -> (key: [UInt8], count: Int)? in
      guard let family = entry.family, !entry.key.contains(0x20) else { return nil }
      let count = lexicon.count(of: family)
      return count < least ? nil : (reversed(entry.key), count)
    }
    return ByteOrder.places(count: entries.count) { entries[$0].key[...] }.map { entries[$0] }
  }

  static func shard(_ entries: [(key: [UInt8], count: Int)]) -> [UInt8] {
    var out = ByteBuffer()
    out.appendVarint(entries.count)
    FrontCoding.write(entries.map(\.key), to: &out)
    for entry in entries { out.appendVarint(entry.count) }
    return out
  }

  private static func reversed(_ key: [UInt8]) -> [UInt8] {
    if key.allSatisfy({ $0 < 0x80 }) { return key.reversed() }
    let scalars = String(decoding: key, as: UTF8.self).unicodeScalars.reversed()
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }
}
