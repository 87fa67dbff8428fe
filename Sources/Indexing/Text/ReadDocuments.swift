internal import Basis
internal import Language

/// What one worker makes of some documents.
struct ReadDocuments: Sendable {
  let words: TokenChunk
  /// What results show of them, packed.
  let shards: [[UInt8]]

  init(_ documents: ArraySlice<SearchDocument>, texts: DocumentTexts, blocks: DocumentBlocks) {
    var reader = TokenReader()
    shards = blocks.shards(documents) { texts.read($0, into: &reader) }
    words = reader.finish()
  }

  /// Reads all documents, and beside them the word list, with as many workers as there are.
  static func all(
    _ chunks: [ArraySlice<SearchDocument>], _ texts: DocumentTexts, blocks: DocumentBlocks,
    dictionary: [UInt8], workers: Int
  ) async throws -> (WordList, [ReadDocuments]) {
    let done = try await parallelMap(
      [nil] + chunks, workers: workers, least: 1
    ) { chunk -> (words: WordList?, documents: ReadDocuments?) in
      guard let chunk else { return (WordList(dictionary), nil) }
      return (nil, ReadDocuments(chunk, texts: texts, blocks: blocks))
    }
    guard let words = done[0].words else { preconditionFailure("the word list comes first") }
    return (words, done.compactMap(\.documents))
  }
}
