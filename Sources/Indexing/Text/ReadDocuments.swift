internal import Compression

/// What one worker makes of some documents: their words, and the files of what results show.
struct ReadDocuments: Sendable {
  let words: TokenChunk
  /// Packed.
  let shards: [[UInt8]]

  init(_ documents: ArraySlice<SearchDocument>, texts: DocumentTexts, blockLength: Int) {
    var reader = TokenReader()
    var shards: [[UInt8]] = []
    var shard: [UInt8] = []
    for (place, document) in documents.enumerated() {
      if place % blockLength > 0 { shard.append(0x0A) }
      shard += texts.read(document, into: &reader)
      if (place + 1) % blockLength == 0 || place + 1 == documents.count {
        shards.append(Zlib.compressed(shard))
        shard = []
      }
    }
    words = reader.chunk
    self.shards = shards
  }
}
