internal import Basis

/// Reads the words of documents, one text after another.
struct TokenReader {
  private var chunk = TokenChunk()
  /// For each form of the chunk whether it is a stop word.
  private var stop: [Bool] = []
  private var spellings = SpellingReader()
  private let signs = Sign.ofByte

  // Of the present document.
  private var halfLength = 0
  private var field: Field?
  /// Stop words that are written in capitals, such as `ALS`.
  private var acronyms: [Int] = []

  // Used again for each text.
  private var text: [UInt8] = []
  private var folded = FoldedText()
  private var runs: [WordRun] = []

  /// What a byte of a folded text is.
  private enum Sign: UInt8 {
    /// An ASCII letter or digit.
    case word
    /// Ends a sentence.
    case end
    /// The first byte of a scalar that is no ASCII.
    case other
    case none

    static let ofByte: [Sign] = (0...UInt8.max).map { byte in
      switch byte {
      case 0x61...0x7A, 0x30...0x39: .word
      // . ! ? ; :
      case 0x2E, 0x21, 0x3F, 0x3B, 0x3A: .end
      case 0x80...: .other
      default: .none
      }
    }
  }

  /// The words that were read.
  mutating func finish() -> TokenChunk {
    chunk.stream.trim()
    return chunk
  }

  mutating func read(_ field: Field, _ text: String) {
    read(field) { $0.append(contentsOf: text.utf8) }
  }

  /// Reads the text that a function appends.
  mutating func read(_ field: Field, _ append: (inout [UInt8]) -> Void) {
    text.removeAll(keepingCapacity: true)
    append(&text)
    if self.field == field { chunk.stream.endSentence() } else { chunk.stream.begin(field) }
    self.field = field
    let written = text
    folded.fold(written.span)
    readWords(halfWeight: Int(field.weight * 2))
    for piece in folded.pieces {
      let form = spellings.read(written.span.extracting(piece.range), piece.capitals, into: &chunk)
      if let form, isStop(form) { acronyms.append(form) }
    }
  }

  mutating func endDocument() {
    if !acronyms.isEmpty { chunk.stream.begin(.acronym) }
    for form in acronyms { chunk.stream.append(form: form) }
    acronyms.removeAll(keepingCapacity: true)
    let start = chunk.documents.last?.range.upperBound ?? 0
    chunk.documents.append(
      TokenChunk.Document(range: start..<chunk.stream.bytes.count, halfLength: halfLength))
    halfLength = 0
    field = nil
  }

  private mutating func readWords(halfWeight: Int) {
    let bytes = folded.bytes
    let end = folded.count
    let text = bytes.span.extracting(0..<end + FoldedText.padding)
    var index = 0
    var isBreak = false
    while index < end {
      let sign = signs[Int(text[index])]
      guard sign == .word || sign == .other && WordRun.wordLength(at: index, in: text) > 0 else {
        if sign == .end { isBreak = true }
        index += UTF8Bytes.length(text[index])
        continue
      }
      if isBreak { chunk.stream.endSentence() }
      isBreak = false
      let form = readWord(text, &index)
      chunk.counts[form] += 1
      if !isStop(form) { halfLength += halfWeight }
      chunk.stream.append(form: form)
    }
  }

  private mutating func readWord(_ text: Span<UInt8>, _ index: inout Int) -> Int {
    var next = index
    var hash = WordHash()
    while signs[Int(text[next])] == .word {
      hash.append(text[next])
      next += 1
    }
    if next - index <= WordSplitter.longest, isEnd(next, of: text) {
      let form = chunk.insert(text.extracting(index..<next), hash)
      index = next
      return form
    }
    return readJoined(text, &index)
  }

  /// Whether a word surely ends before a place.
  private func isEnd(_ place: Int, of text: Span<UInt8>) -> Bool {
    switch text[place] {
    case 0x80...: return false
    case 0x27, 0x2D, 0x2E:
      let next = signs[Int(text[place + 1])]
      return next != .word && next != .other
    default: return true
    }
  }

  /// Reads a word of several runs, or of other letters than ASCII.
  private mutating func readJoined(_ text: Span<UInt8>, _ index: inout Int) -> Int {
    _ = WordRun.find(in: text, from: index, into: &runs)
    index = runs[runs.count - 1].end
    let whole = WordSplitter.withoutS(runs[...], in: text)
    let written = WordSplitter.form(of: whole, in: text)
    let form = chunk.insert(written.span)
    if chunk.parts[form] == nil {
      let parts = WordSplitter.parts(of: whole, in: text)
      if !parts.isEmpty { chunk.parts[form] = parts.map { chunk.insert($0.span) } }
    }
    return form
  }

  private mutating func isStop(_ form: Int) -> Bool {
    while stop.count <= form {
      stop.append(StopWords.table.find(chunk.forms.slice(Int32(stop.count))) != nil)
    }
    return stop[form]
  }
}
