internal import Basis

/// Finds how words are written whose form does not show it: with diacritics, hyphens, or as an
/// abbreviation in capitals. What was written the same way before is looked at once.
struct SpellingReader {
  private var pieces = FormTable(capacity: 64)
  /// By piece.
  private var found: [Found] = []

  private struct Found {
    /// A number in the spellings of the chunk.
    let spelling: Int
    /// The form of a word that is all capitals.
    let acronym: Int?
  }

  /// - Parameter piece: what stands between spaces, with this many capitals.
  /// - Returns: the form of a word that is all capitals.
  mutating func read(
    _ piece: Span<UInt8>, _ capitals: Int, into chunk: inout TokenChunk
  ) -> Int? {
    let number = Int(pieces.insert(piece))
    if number == found.count { found.append(SpellingReader.find(piece, capitals, in: &chunk)) }
    let found = found[number]
    if found.spelling >= 0 { chunk.notes[found.spelling].count += 1 }
    return found.acronym
  }

  private static func find(
    _ piece: Span<UInt8>, _ capitals: Int, in chunk: inout TokenChunk
  ) -> Found {
    let text = piece.indices.map { piece[$0] }
    let spelling = Array(String(decoding: text, as: UTF8.self).trimmingMarks.utf8)
    let words = WordSplitter.words(of: WordSplitter.folded(spelling))
    guard words.count == 1, words[0].form != spelling else {
      return Found(spelling: -1, acronym: nil)
    }
    let folded = words[0].form
    let form = chunk.insert(folded.span)
    let number = Int(chunk.spellings.insert(spelling[...]))
    if number == chunk.notes.count { chunk.notes.append(.init(form: form, count: 0)) }
    return Found(spelling: number, acronym: capitals == spelling.count ? form : nil)
  }
}

extension String {
  /// The text without what stands before its first and behind its last letter or digit.
  fileprivate var trimmingMarks: String {
    let isMark: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
    let rest = drop(while: isMark)
    return String(rest.prefix(rest.count - rest.reversed().prefix(while: isMark).count))
  }
}
