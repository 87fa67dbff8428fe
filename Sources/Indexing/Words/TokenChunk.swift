internal import Basis

/// The words of some documents, read by one worker: forms are numbered within the chunk.
struct TokenChunk: Sendable {
  struct Document: Sendable {
    /// In the bytes of the stream.
    let range: Range<Int>
    /// Its words that are no stop words, by the weight of their field, counted in halves.
    let halfLength: Int

    /// In weighted words that are no stop words.
    static func averageLength(_ documents: [Document]) -> Float {
      let halves = documents.reduce(0) { $0 + $1.halfLength }
      return Float(halves) / 2 / Float(max(documents.count, 1))
    }
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

  mutating func insert(_ form: Span<UInt8>) -> Int { insert(form, WordHash(form)) }

  mutating func insert(_ form: Span<UInt8>, _ hash: WordHash) -> Int {
    let number = Int(forms.insert(form, hash))
    if number == counts.count { counts.append(0) }
    return number
  }
}
