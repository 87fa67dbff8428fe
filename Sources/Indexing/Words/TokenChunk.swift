internal import Basis

/// The words of some documents, read by one worker: forms are numbered within the chunk.
struct TokenChunk: Sendable {
  struct Document: Sendable {
    /// In the bytes of the stream.
    let range: Range<Int>
    /// Its words that are no stop words, by the weight of their field, counted in halves.
    let halfLength: Int
  }

  /// How a word is written whose form does not show it.
  struct Spelling: Sendable {
    let form: Int
    var count: Int
  }

  var forms = FormTable()
  /// For each form, how often it stands in the chunk.
  var counts: [Int32] = []
  /// For each hyphenated form, its parts.
  var parts: [Int: [Int]] = [:]
  var spellings = FormTable(capacity: 64)
  /// By number in `spellings`.
  var notes: [Spelling] = []
  var stream = TokenStream()
  var documents: [Document] = []

  mutating func insert(_ form: Span<UInt8>, hash: UInt64) -> Int {
    let number = Int(forms.insert(form, hash: hash))
    if number == counts.count { counts.append(0) }
    return number
  }

  mutating func insert(_ form: [UInt8]) -> Int {
    insert(form.span, hash: FormTable.hash(of: form.span))
  }
}
