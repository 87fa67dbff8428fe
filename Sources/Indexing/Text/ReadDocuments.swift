/// What one worker makes of some documents.
struct ReadDocuments: Sendable {
  let words: TokenChunk
  let shown: ShownDocuments

  init(_ documents: ArraySlice<SearchDocument>, texts: DocumentTexts) {
    var reader = TokenReader()
    var shown = ShownDocuments()
    for document in documents { shown.append(texts.read(document, into: &reader)) }
    words = reader.finish()
    self.shown = shown
  }
}

/// What results show of some documents.
struct ShownDocuments: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int32] = []

  mutating func append(_ line: [UInt8]) {
    bytes += line
    ends.append(Int32(bytes.count))
  }
}
