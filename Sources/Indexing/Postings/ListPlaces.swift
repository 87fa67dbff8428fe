/// Where the documents of each list are kept. A common word has one list for all its spellings: so many
/// documents hold it that its spelling tells little, and a list for each would be twice the bytes.
struct ListPlaces: Sendable {
  /// A family with more documents in the lists of its spellings, counted double, has one list.
  private static let manyDocuments = 1024

  private let places: [Int32]

  init(_ postings: [PostingChunk], lists: ListNumbers) {
    var counts = [Int](repeating: 0, count: lists.count)
    for chunk in postings {
      for list in chunk.lists { counts[Int(list)] += 1 }
    }
    var places = (0..<lists.count).map { Int32($0) }
    for family in 0..<lists.familyCount {
      let forms = lists.forms(of: family)
      guard counts[forms].reduce(0, +) > ListPlaces.manyDocuments else { continue }
      for list in forms { places[list] = Int32(forms.lowerBound) }
    }
    self.places = places
  }

  func place(of list: Int) -> Int { Int(places[list]) }

  /// Calls for each entry with its document, the list where it is kept, its value, and whether it is
  /// the first of its document there.
  func forEach(in postings: [PostingChunk], _ body: (Int, Int, UInt16, Bool) -> Void) {
    var latest = [Int32](repeating: -1, count: places.count)
    var document: Int32 = 0
    for chunk in postings {
      var start = 0
      for end in chunk.ends {
        for entry in start..<Int(end) {
          let list = place(of: Int(chunk.lists[entry]))
          body(Int(document), list, chunk.values[entry], latest[list] != document)
          latest[list] = document
        }
        start = Int(end)
        document += 1
      }
    }
  }
}
