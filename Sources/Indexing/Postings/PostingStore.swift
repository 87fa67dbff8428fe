/// The documents of every list, in their order, with a level each.
struct PostingStore: Sendable {
  let levels: Levels
  private let starts: [Int]
  private let documents: [UInt32]
  private let documentLevels: [UInt8]

  /// - Parameter postings: of all documents, in their order.
  init(_ postings: [DocumentPostings], lists: ListNumbers) {
    var starts = [Int](repeating: 0, count: lists.count + 1)
    for document in postings {
      for entry in document.entries { starts[Int(entry.list) + 1] += 1 }
    }
    for list in 0..<lists.count { starts[list + 1] += starts[list] }
    levels = Levels(postings, lists: lists)
    var documents = [UInt32](repeating: 0, count: starts[lists.count])
    var documentLevels = [UInt8](repeating: 0, count: starts[lists.count])
    var next = starts
    for (number, document) in postings.enumerated() {
      for entry in document.entries {
        let list = Int(entry.list)
        documents[next[list]] = UInt32(number)
        documentLevels[next[list]] = levels.level(of: entry.value, in: lists.tier(of: list))
        next[list] += 1
      }
    }
    self.starts = starts
    self.documents = documents
    self.documentLevels = documentLevels
  }

  func count(of list: Int) -> Int { starts[list + 1] - starts[list] }

  /// How many documents stand in some lists, all together.
  func count(of lists: Range<Int>) -> Int { starts[lists.upperBound] - starts[lists.lowerBound] }

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
