/// The files of lists, and where in them each family begins.
struct PostingFiles: Sendable {
  struct Place: Sendable {
    let file: Int
    let offset: Int
  }

  /// Families with so few documents stand in the lexicon itself: no second request.
  static let inlineLimit = 6
  /// About how many files there are at most. A file is closed when it has its share; a family is never
  /// cut.
  private static let fileCount = 6000

  /// A list of so many documents has a code of its own for its levels: common words differ most from
  /// the rest in how much they say.
  private static let ownCodeFrom = 128

  /// In a list of so many documents the weak half of the levels is told apart in fours: no reader gets
  /// to the documents that have them.
  private static let coarseFrom = 2048

  private static func coarse(_ level: Int) -> Int { level < Levels.count / 2 ? level & ~3 : level }

  private(set) var files: [[UInt8]] = []
  /// `nil` for a family that stands in the lexicon.
  private(set) var places: [Place?] = []

  /// - Parameter blocks: the lists of each family in the order of the lexicon; empty for one that
  ///   stands in the lexicon.
  init(_ blocks: [[UInt8]]) {
    let length = max(1024, blocks.lazy.map(\.count).reduce(0, +) / PostingFiles.fileCount)
    for block in blocks {
      guard !block.isEmpty else {
        places.append(nil)
        continue
      }
      if files.isEmpty || files[files.count - 1].count + block.count > length {
        files.append([])
      }
      places.append(Place(file: files.count - 1, offset: files[files.count - 1].count))
      files[files.count - 1] += block
    }
  }

  /// The lists of a family, each from a new byte.
  static func block(_ lists: Range<Int>, numbers: ListNumbers, store: PostingStore) -> [UInt8] {
    var out = BitWriter()
    var gaps: [Int] = []
    var levels: [Int] = []
    for list in lists {
      let count = store.count(of: list)
      if count == 0 { continue }
      gaps.removeAll(keepingCapacity: true)
      levels.removeAll(keepingCapacity: true)
      store.forEachGap(of: list) { gap, level in
        gaps.append(gap)
        levels.append(count >= coarseFrom ? coarse(level) : level)
      }
      let parameter = Rice.parameter(gaps: gaps)
      out.write(byte: UInt8(parameter))
      var code = store.levels.codes[Int(numbers.tier(of: list).rawValue)]
      if count >= ownCodeFrom {
        var counts = [Int](repeating: 0, count: Levels.count)
        for level in levels { counts[level] += 1 }
        code = HuffmanCode(counts: counts)
        for byte in code.bytes { out.write(byte: byte) }
      }
      for (gap, level) in zip(gaps, levels) {
        Rice.write(gap, parameter: parameter, to: &out)
        code.write(level, to: &out)
      }
      out.align()
    }
    return out.bytes
  }
}
