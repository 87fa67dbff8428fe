/// The documents of every list, in their order, with a level each.
struct PostingStore: Sendable {
  let levels: Levels
  private let places: ListPlaces
  private let starts: [Int]
  private let documents: [UInt32]
  private let documentLevels: [UInt8]

  /// - Parameter postings: of all documents, in their order.
  init(_ postings: [PostingChunk], lists: ListNumbers) {
    let places = ListPlaces(postings, lists: lists)
    var starts = [Int](repeating: 0, count: lists.count + 1)
    places.forEach(in: postings) { _, list, _, isNew in if isNew { starts[list + 1] += 1 } }
    for list in 0..<lists.count { starts[list + 1] += starts[list] }
    let levels = Levels(postings, lists: lists)
    var documents = [UInt32](repeating: 0, count: starts[lists.count])
    var documentLevels = [UInt8](repeating: 0, count: starts[lists.count])
    var next = starts
    places.forEach(in: postings) { document, list, value, isNew in
      let level = levels.level(of: value, in: lists.tier(of: list))
      if isNew { next[list] += 1 }
      let place = next[list] - 1
      documents[place] = UInt32(document)
      documentLevels[place] = max(documentLevels[place], level)
    }
    self.levels = levels
    self.places = places
    self.starts = starts
    self.documents = documents
    self.documentLevels = documentLevels
  }

  /// The list in which documents with a spelling stand.
  func place(of list: Int) -> Int { places.place(of: list) }

  func count(of list: Int) -> Int { starts[list + 1] - starts[list] }

  /// How many documents stand in some lists, all together.
  func count(of lists: Range<Int>) -> Int { starts[lists.upperBound] - starts[lists.lowerBound] }

  /// The first document of a list.
  func first(of list: Int) -> Int? { count(of: list) == 0 ? nil : Int(documents[starts[list]]) }

  /// The gap to the document before (the first: to −1) and the level of each document of a list.
  func gaps(of list: Int) -> [(gap: Int, level: Int)] {
    var before = -1
    return (starts[list]..<starts[list + 1]).map { index in
      let document = Int(documents[index])
      defer { before = document }
      return (document - before - 1, Int(documentLevels[index]))
    }
  }
}
