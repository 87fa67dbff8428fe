internal import Basis

/// The documents of every list, in their order, with a level each.
struct PostingStore: Sendable {
  let levels: Levels
  private let places: ListPlaces
  private let parts: [PostingPart]

  /// - Parameter postings: of all documents, in their order.
  init(_ postings: [PostingChunk], lists: ListNumbers, workers: Int) async throws {
    let (places, levels) = try await both(workers: workers) {
      ListPlaces(postings, lists: lists)
    } _: {
      Levels(postings, lists: lists)
    }
    parts = try await parallelMap(
      PostingStore.parts(lists, count: workers), workers: workers, least: 1
    ) { PostingPart($0, of: postings, places: places, levels: levels, lists: lists) }
    self.levels = levels
    self.places = places
  }

  /// One for each worker, as each reads all that all documents hold; about as many lists in each, and
  /// all of a family in one.
  private static func parts(_ lists: ListNumbers, count: Int) -> [Range<Int>] {
    let bounds = (0...count).map { part in
      let list = lists.count * part / count
      return list == lists.count ? list : lists.lists(of: lists.family(of: list)).lowerBound
    }
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  private func part(of list: Int) -> PostingPart {
    var number = 0
    while list >= parts[number].lists.upperBound { number += 1 }
    return parts[number]
  }

  /// The list in which documents with a spelling stand.
  func place(of list: Int) -> Int { places.place(of: list) }

  func count(of list: Int) -> Int { part(of: list).range(of: list).count }

  /// How many documents stand in some lists, all together.
  func count(of lists: Range<Int>) -> Int { lists.reduce(0) { $0 + count(of: $1) } }

  /// The first document of a list.
  func first(of list: Int) -> Int? {
    let part = part(of: list)
    let range = part.range(of: list)
    return range.isEmpty ? nil : Int(part.documents[range.lowerBound])
  }

  /// Calls with the gap to the document before (the first: to −1) and the level of each document of a
  /// list.
  func forEachGap(of list: Int, _ body: (_ gap: Int, _ level: Int) -> Void) {
    let part = part(of: list)
    var before = -1
    for index in part.range(of: list) {
      let document = Int(part.documents[index])
      body(document - before - 1, Int(part.levels[index]))
      before = document
    }
  }
}
