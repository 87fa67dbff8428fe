internal import Compression

/// How many documents stand in a file of what results show.
struct DocumentBlocks: Sendable {
  let length: Int
  /// Documents that one worker reads at a time: whole blocks, and so many that what a worker keeps room
  /// for is worth it, and so few that workers end together.
  let chunkLength: Int

  /// So many that a kennisbank of 100,000 pages stays under the 20,000 files that some hosts allow,
  /// and as few as that allows: a result costs a whole file.
  init(documents: Int) {
    length = documents <= 1000 ? 4 : max(1, (documents + 13_999) / 14_000)
    chunkLength = (min(max(documents / 24, 128), 4096) / length + 1) * length
  }

  /// The files of some documents, packed.
  /// - Parameters:
  ///   - documents: from the first of a block on.
  ///   - line: what a result shows of a document.
  func shards<Document>(
    _ documents: ArraySlice<Document>, _ line: (Document) -> [UInt8]
  ) -> [[UInt8]] {
    var shards: [[UInt8]] = []
    var block: [UInt8] = []
    for (number, document) in documents.enumerated() {
      if number % length > 0 { block.append(0x0A) }
      block += line(document)
      if number % length == length - 1 || number == documents.count - 1 {
        shards.append(Zlib.compressed(block))
        block.removeAll(keepingCapacity: true)
      }
    }
    return shards
  }
}
