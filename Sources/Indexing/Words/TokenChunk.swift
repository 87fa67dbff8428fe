internal import Basis

/// The words of some documents, read by one worker: forms are numbered within the chunk.
struct TokenChunk: Sendable {
  private(set) var forms = FormTable()
  private(set) var streams: [TokenStream] = []
  /// For each form, how often it stands in the chunk.
  private(set) var counts: [Int32] = []
  /// For each hyphenated form, its parts.
  private(set) var parts: [Int: [Int]] = [:]
  /// For a form, how it is written where that is not the form itself, and how often so.
  private(set) var spellings: [Int: [String: Int]] = [:]
  /// Stop words of the present document that are written in capitals, such as `ALS`.
  private var acronyms: [Int] = []
  private static let stopWords = Set(StopWords.forms)

  init(_ documents: some Sequence<SearchDocument>) {
    for document in documents {
      var stream = TokenStream()
      var field: Field?
      for text in document.texts {
        if text.field == field { stream.endSentence() } else { stream.begin(text.field) }
        field = text.field
        read(text.text, into: &stream)
      }
      if !acronyms.isEmpty { stream.begin(.acronym) }
      for form in acronyms { stream.append(form: form) }
      acronyms.removeAll()
      streams.append(stream)
    }
  }

  private mutating func read(_ text: String, into stream: inout TokenStream) {
    let folded = WordSplitter.folded(text)
    var end = 0
    for word in WordSplitter.words(of: folded) {
      if folded[end..<word.range.lowerBound].contains(where: TokenChunk.endsSentence) {
        stream.endSentence()
      }
      end = word.range.upperBound
      let form = insert(word.form[...])
      counts[form] += 1
      stream.append(form: form)
      if !word.parts.isEmpty, parts[form] == nil {
        parts[form] = word.parts.map { insert($0[...]) }
      }
    }
    note(spellingsIn: text)
  }

  private mutating func insert(_ form: ArraySlice<UInt8>) -> Int {
    let number = Int(forms.insert(form))
    if number == counts.count { counts.append(0) }
    return number
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    // . ! ? ; :
    [0x2E, 0x21, 0x3F, 0x3B, 0x3A].contains(byte)
  }

  /// Notes words whose form does not show how they are written: with diacritics, hyphens, or as an
  /// abbreviation in capitals.
  private mutating func note(spellingsIn text: String) {
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A || $0 == 0x2F }) {
      var capitals = 0
      var isPlain = true
      for byte in word {
        if byte >= 0x41 && byte <= 0x5A { capitals += 1 }
        if byte >= 0x80 || byte == 0x2D { isPlain = false }
      }
      guard !isPlain || capitals > 1 else { continue }
      let spelling = String(Substring(word)).trimmingMarks
      let found = WordSplitter.words(of: WordSplitter.folded(spelling))
      guard found.count == 1, found[0].form != Array(spelling.utf8) else { continue }
      let form = insert(found[0].form[...])
      spellings[form, default: [:]][spelling, default: 0] += 1
      if capitals == spelling.utf8.count, TokenChunk.stopWords.contains(forms.text(Int32(form))) {
        acronyms.append(form)
      }
    }
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
