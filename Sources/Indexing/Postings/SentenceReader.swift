/// The sentences of a document, one after another.
struct SentenceReader: Sequence, IteratorProtocol {
  struct Sentence {
    let field: Field
    /// Numbers in the corpus.
    let forms: [Int]
  }

  let stream: TokenStream
  let numbers: [Int32]
  private var index = 0
  private var field = Field.body

  init(stream: TokenStream, numbers: [Int32]) {
    self.stream = stream
    self.numbers = numbers
  }

  mutating func next() -> Sentence? {
    var forms: [Int] = []
    while index < stream.count {
      switch stream[index] {
      case .form(let form): forms.append(Int(numbers[form]))
      case .field(let next):
        if !forms.isEmpty { return Sentence(field: field, forms: forms) }
        field = next
      case .sentenceBreak:
        if !forms.isEmpty { return Sentence(field: field, forms: forms) }
      }
      index += 1
    }
    return forms.isEmpty ? nil : Sentence(field: field, forms: forms)
  }
}
