/// Where the documents of each list are kept. A common word has one list for all its spellings: so many
/// documents hold it that its spelling tells little, and a list for each would be twice the bytes.
struct ListPlaces: Sendable {
  /// A family with more documents in the lists of its spellings, counted double, has one list.
  private static let manyDocuments = 1024

  private let places: [Int32]
  /// For each list how many documents may be kept there.
  private let most: [Int32]

  init(_ postings: [PostingChunk], lists: ListNumbers) {
    var counts = [Int32](repeating: 0, count: lists.count)
    for chunk in postings {
      for list in chunk.lists { counts[Int(list)] += 1 }
    }
    var places = (0..<lists.count).map { Int32($0) }
    for family in 0..<lists.familyCount {
      let forms = lists.forms(of: family)
      let all = counts[forms].reduce(0, +)
      guard all > ListPlaces.manyDocuments else { continue }
      for list in forms {
        places[list] = Int32(forms.lowerBound)
        counts[list] = 0
      }
      counts[forms.lowerBound] = all
    }
    self.places = places
    most = counts
  }

  func place(of list: Int) -> Int { Int(places[list]) }

  /// At most so many documents stand in a list.
  func most(of list: Int) -> Int32 { most[list] }
}
