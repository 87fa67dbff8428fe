/// The documents of some of the lists, in their order, with a level each.
final class PostingPart: Sendable {
  let lists: Range<Int>
  /// For each list where its documents begin and, in a second array, end.
  private let starts: [Int32]
  private let ends: [Int32]
  let documents: [UInt32]
  let levels: [UInt8]

  init(
    _ part: Range<Int>, of postings: [PostingChunk], places: ListPlaces, levels: Levels,
    lists numbers: ListNumbers
  ) {
    var starts: [Int32] = []
    starts.reserveCapacity(part.count)
    var total: Int32 = 0
    for list in part {
      starts.append(total)
      total += places.most(of: list)
    }
    var ends = starts
    var documents = [UInt32](repeating: 0, count: Int(total))
    var kept = [UInt8](repeating: 0, count: Int(total))
    var document: UInt32 = 0
    for chunk in postings {
      var entry = 0
      for end in chunk.ends {
        while entry < end {
          if part.contains(Int(chunk.lists[entry])) {
            let list = places.place(of: Int(chunk.lists[entry]))
            let level = levels.level(of: chunk.values[entry], in: numbers.tier(of: list))
            let place = Int(ends[list - part.lowerBound])
            // Another spelling of the same document.
            if place > starts[list - part.lowerBound], documents[place - 1] == document {
              kept[place - 1] = max(kept[place - 1], level)
            } else {
              documents[place] = document
              kept[place] = level
              ends[list - part.lowerBound] += 1
            }
          }
          entry += 1
        }
        document += 1
      }
    }
    lists = part
    self.starts = starts
    self.ends = ends
    self.documents = documents
    self.levels = kept
  }

  /// Where the documents of a list stand.
  func range(of list: Int) -> Range<Int> {
    Int(starts[list - lists.lowerBound])..<Int(ends[list - lists.lowerBound])
  }
}
