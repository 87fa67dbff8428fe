/// At most two ways to write a stem, the likeliest first.
struct Stems: Sequence, IteratorProtocol {
  private var stem: Letters?
  private var other: Letters?

  init(_ stem: Letters? = nil, _ other: Letters? = nil) {
    self.stem = stem
    self.other = other
  }

  mutating func next() -> Letters? {
    let next = stem
    stem = other
    other = nil
    return next
  }
}
