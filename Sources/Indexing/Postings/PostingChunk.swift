/// What some documents are worth for each list they stand in.
struct PostingChunk: Sendable {
  /// The lists of one document after those of another; in no order, and every list once a document.
  var lists: [Int32] = []
  /// The worth of the document in each.
  var values: [UInt16] = []
  /// Where in them each document ends.
  var ends: [Int32] = []

  /// The same without the room that the arrays kept to grow in.
  var trimmed: PostingChunk {
    PostingChunk(lists: lists.trimmed, values: values.trimmed, ends: ends.trimmed)
  }

  /// What a value is multiplied by before it is kept as a whole number.
  static let scale: Float = 10_000
}
