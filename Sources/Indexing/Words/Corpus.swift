internal import Basis
internal import Language

/// All words of the kennisbank, numbered once.
struct Corpus: Sendable {
  private(set) var forms = FormTable(capacity: 1 << 14)
  /// For each form, how often it stands on the pages.
  private(set) var counts: [Int] = []
  private(set) var parts: [[Int]] = []
  /// For each form whose spelling is not the form itself, how it is most often written.
  private(set) var spellings: [Int: String] = [:]

  /// The words of some documents.
  struct Chunk: Sendable {
    let stream: TokenStream
    let documents: [TokenChunk.Document]
    /// The numbers here of the forms of the stream.
    let numbers: [Int32]
  }

  /// - Parameter extra: forms that must be known though no page may hold them.
  /// - Returns: the words, and the documents in which they stand.
  static func make(of chunks: [TokenChunk], extra: [[UInt8]]) -> (Corpus, [Chunk]) {
    var corpus = Corpus()
    let numbered = corpus.add(chunks)
    for form in extra { _ = corpus.known(corpus.forms.insert(form[...])) }
    return (corpus, numbered)
  }

  private mutating func add(_ chunks: [TokenChunk]) -> [Chunk] {
    var written = FormTable()
    var notes: [TokenChunk.Spelling] = []
    var numbered: [Chunk] = []
    for chunk in chunks {
      let numbers = (0..<Int32(chunk.forms.count)).map { local in
        let number = known(forms.insert(local, of: chunk.forms))
        counts[number] += Int(chunk.counts[Int(local)])
        return Int32(number)
      }
      // A word that is written with its hyphen at two places has the parts of the first document.
      for (local, parts) in chunk.parts where self.parts[Int(numbers[local])].isEmpty {
        self.parts[Int(numbers[local])] = parts.map { Int(numbers[$0]) }
      }
      for (local, note) in chunk.notes.enumerated() {
        let number = Int(written.insert(Int32(local), of: chunk.spellings))
        if number == notes.count {
          notes.append(.init(form: Int(numbers[note.form]), count: 0))
        }
        notes[number].count += note.count
      }
      numbered.append(
        Chunk(stream: chunk.stream, documents: chunk.documents, numbers: numbers))
    }
    spellings = Corpus.commonest(of: notes, written)
    return numbered
  }

  /// The forms as the language takes them.
  var corpusForms: [CorpusForm] {
    counts.indices.map { CorpusForm(form: forms.word(Int32($0)), count: counts[$0]) }
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
