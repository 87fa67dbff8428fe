internal import Basis

/// All words of the kennisbank, numbered once.
struct Corpus: Sendable {
  private(set) var forms = FormTable(capacity: 1 << 14)
  /// For each form, how often it stands on the pages.
  private(set) var counts: [Int] = []
  private(set) var parts: [[Int]] = []
  /// For each form whose spelling is not the form itself, how it is most often written.
  private(set) var spellings: [Int: String] = [:]
  private(set) var chunks: [Chunk] = []

  /// The words of some documents.
  struct Chunk: Sendable {
    let stream: TokenStream
    let documents: [TokenChunk.Document]
    /// The numbers here of the forms of the stream.
    let numbers: [Int32]
  }

  /// - Parameter extra: forms that must be known though no page may hold them.
  init(_ chunks: [TokenChunk], extra: [[UInt8]]) {
    var written = FormTable()
    var notes: [TokenChunk.Spelling] = []
    for chunk in chunks {
      let numbers = (0..<Int32(chunk.forms.count)).map { local in
        let number = known(forms.insert(local, of: chunk.forms))
        counts[number] += Int(chunk.counts[Int(local)])
        return Int32(number)
      }
      for (local, parts) in chunk.parts {
        self.parts[Int(numbers[local])] = parts.map { Int(numbers[$0]) }
      }
      for (local, note) in chunk.notes.enumerated() {
        let number = Int(written.insert(Int32(local), of: chunk.spellings))
        if number == notes.count {
          notes.append(.init(form: Int(numbers[note.form]), count: 0))
        }
        notes[number].count += note.count
      }
      self.chunks.append(
        Chunk(stream: chunk.stream, documents: chunk.documents, numbers: numbers))
    }
    for form in extra { _ = known(forms.insert(form[...])) }
    spellings = Corpus.commonest(of: notes, written)
  }

  /// Of the documents, in weighted words that are no stop words.
  var averageLength: Float {
    var halves = 0
    var count = 0
    for chunk in chunks {
      for document in chunk.documents { halves += document.halfLength }
      count += chunk.documents.count
    }
    return Float(halves) / 2 / Float(max(count, 1))
  }

  /// The number of a form; `nil` when it is nowhere.
  func number(of form: ArraySlice<UInt8>) -> Int? { forms.find(form).map { Int($0) } }

  private mutating func known(_ form: Int32) -> Int {
    if Int(form) == counts.count {
      counts.append(0)
      parts.append([])
    }
    return Int(form)
  }

  /// For each form how it is most often written; of two that are, the first by the alphabet.
  private static func commonest(
    of notes: [TokenChunk.Spelling], _ written: FormTable
  ) -> [Int: String] {
    var best: [Int: (text: String, count: Int)] = [:]
    for (number, note) in notes.enumerated() {
      let text = written.text(Int32(number))
      let other = best[note.form]
      if let other, (other.count, text) > (note.count, other.text) { continue }
      best[note.form] = (text, note.count)
    }
    return best.mapValues(\.text)
  }
}
