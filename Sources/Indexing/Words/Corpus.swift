internal import Basis

/// All words of the kennisbank, numbered once.
struct Corpus: Sendable {
  private(set) var forms = FormTable()
  /// For each form, how often it stands on the pages.
  private(set) var counts: [Int] = []
  private(set) var parts: [[Int]] = []
  /// For each form whose spelling is not the form itself, how it is most often written.
  private(set) var spellings: [Int: String] = [:]
  /// The documents' words, and for each chunk the numbers here of its forms.
  let chunks: [(tokens: TokenChunk, numbers: [Int32])]

  /// - Parameter extra: forms that must be known though no page may hold them.
  init(_ chunks: [TokenChunk], extra: [[UInt8]]) {
    var corpus = Corpus(chunks: [])
    var spellings: [Int: [String: Int]] = [:]
    var numbered: [(tokens: TokenChunk, numbers: [Int32])] = []
    for chunk in chunks {
      let numbers = (0..<Int32(chunk.forms.count)).map { corpus.insert(chunk.forms.slice($0)) }
      for (local, number) in numbers.enumerated() {
        corpus.counts[number] += Int(chunk.counts[local])
      }
      for (local, parts) in chunk.parts { corpus.parts[numbers[local]] = parts.map { numbers[$0] } }
      for (local, found) in chunk.spellings {
        spellings[numbers[local], default: [:]].merge(found, uniquingKeysWith: +)
      }
      numbered.append((chunk, numbers.map { Int32($0) }))
    }
    for form in extra { _ = corpus.insert(form[...]) }
    self.init(chunks: numbered)
    (forms, counts, parts) = (corpus.forms, corpus.counts, corpus.parts)
    self.spellings = spellings.mapValues { found in
      found.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
  }

  /// The number of a form; `nil` when it is nowhere.
  func number(of form: ArraySlice<UInt8>) -> Int? { forms.find(form).map { Int($0) } }

  private init(chunks: [(tokens: TokenChunk, numbers: [Int32])]) { self.chunks = chunks }

  private mutating func insert(_ form: ArraySlice<UInt8>) -> Int {
    let number = Int(forms.insert(form))
    if number == counts.count {
      counts.append(0)
      parts.append([])
    }
    return number
  }
}
