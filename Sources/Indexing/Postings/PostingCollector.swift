/// Reads the words of documents and adds up what they say. One for each worker: it holds a number for
/// every list.
struct PostingCollector {
  /// How soon more of the same word stops counting (BM25's k1), and how much a long text counts
  /// less (its b).
  private static let saturation: Float = 1.2
  private static let lengthWeight: Float = 0.6

  struct Context: Sendable {
    let lists: ListNumbers
    let uses: FormUses
    let synonyms: SynonymIndex
    let pairs: CompoundPairs
    let joined: JoinedWords
    /// Of all documents, in weighted words.
    let averageLength: Float
  }

  private struct Sum {
    var weight: Float = 0
    /// The part of a name of the document that the words of the list are.
    var name: Float = 0
  }

  private let context: Context
  /// By list, of the present document.
  private var sums: [Sum]
  private var touched: [Int32] = []
  private var result = PostingChunk()

  private var sentence: [Int32] = []
  /// For each group of synonyms whether the document has one of its names.
  private var isMet: [Bool]

  init(_ context: Context) {
    self.context = context
    sums = [Sum](repeating: Sum(), count: context.lists.count)
    isMet = [Bool](repeating: false, count: context.synonyms.groups.count)
  }

  /// - Parameter worths: of each document of the chunk.
  mutating func postings(
    of chunk: Corpus.Chunk, worths: some Sequence<Float>
  ) -> PostingChunk {
    result = PostingChunk()
    for (document, worth) in zip(chunk.documents, worths) {
      read(document.range, of: chunk)
      dropWeaker()
      addSynonyms()
      take(length: Float(document.halfLength) / 2, worth: worth)
    }
    return result.trimmed
  }

  /// Adds up the words of a document, sentence by sentence.
  private mutating func read(_ range: Range<Int>, of chunk: Corpus.Chunk) {
    let bytes = chunk.stream.bytes
    let numbers = chunk.numbers
    var field = Field.body
    var place = range.lowerBound
    while place < range.upperBound {
      switch TokenStream.next(in: bytes.span, &place) {
      case .form(let form): sentence.append(numbers[form])
      case .field(let next):
        readSentence(of: field)
        field = next
      case .sentenceBreak: readSentence(of: field)
      }
    }
    readSentence(of: field)
  }

  private mutating func readSentence(of field: Field) {
    let weight = field.weight
    var share: Float = 0
    if field.isName {
      let content = sentence.count { !context.uses[$0].traits.contains(.stop) }
      share = 1 / Float(max(content, 1))
    }
    for place in sentence.indices {
      let use = context.uses[sentence[place]]
      if use.traits.contains(.beginsPhrase) {
        for group in context.synonyms.groups(in: sentence[place...]) {
          let list = context.lists.forms(of: group.family).lowerBound
          add(list, weight, share * Float(group.length))
        }
      }
      let isStop = use.traits.contains(.stop)
      guard use.list >= 0, !isStop || field.keepsStopWords else { continue }
      add(Int(use.list), weight, share)
      if isStop { continue }
      for number in 0..<use.partCount { add(context.uses.part(number, of: use), weight, share) }
      if use.traits.contains(.beginsJoined), place + 1 < sentence.count,
        let joined = context.joined.family(of: sentence[place], sentence[place + 1])
      {
        add(context.lists.parts(of: joined), weight, share * 2)
      }
      if use.traits.contains(.isPart) { readPairs(from: place, use, weight, share) }
    }
    sentence.removeAll(keepingCapacity: true)
  }

  private mutating func readPairs(
    from place: Int, _ use: FormUses.Use, _ weight: Float, _ share: Float
  ) {
    let end = min(sentence.count, place + CompoundPairs.reach + 1)
    for next in place + 1..<max(end, place + 1) {
      let other = context.uses[sentence[next]]
      guard other.list >= 0, other.traits.intersection([.stop, .isPart]) == .isPart else {
        continue
      }
      let weight = next == place + 1 ? weight : weight * 0.6
      addCompounds(use.family, other.family, weight, share * 2)
      if use.family != other.family { addCompounds(other.family, use.family, weight, share * 2) }
    }
  }

  private mutating func addCompounds(
    _ first: Int32, _ last: Int32, _ weight: Float, _ share: Float
  ) {
    for number in context.pairs.compounds(first, last) {
      add(context.lists.parts(of: context.pairs[number]), weight, share)
    }
  }

  private mutating func add(_ list: Int, _ weight: Float, _ name: Float) {
    if sums[list].weight == 0 { touched.append(Int32(list)) }
    sums[list].weight += weight
    sums[list].name = max(sums[list].name, min(name, 1))
  }

  /// A document that holds the word itself does not count as one that holds it as a part.
  private mutating func dropWeaker() {
    for list in touched where context.lists.tier(of: Int(list)) == .part {
      let forms = context.lists.forms(of: context.lists.family(of: Int(list)))
      if forms.contains(where: { sums[$0].weight > 0 }) { sums[Int(list)].weight = 0 }
    }
  }

  private mutating func addSynonyms() {
    var isAnyMet = false
    for list in touched {
      for group in context.synonyms.groups(of: context.lists.family(of: Int(list))) {
        isMet[group] = true
        isAnyMet = true
      }
    }
    guard isAnyMet else { return }
    for (number, group) in context.synonyms.groups.enumerated() where isMet[number] {
      isMet[number] = false
      addSynonyms(of: group)
    }
  }

  private mutating func addSynonyms(of group: [SynonymIndex.Member]) {
    var best = Sum()
    for member in group {
      for list in context.lists.direct(of: member.family) where sums[list].weight > best.weight {
        best = sums[list]
      }
    }
    guard best.weight > 0 else { return }
    for member in group
    where !context.lists.direct(of: member.family).contains(where: { sums[$0].weight > 0 }) {
      let list = context.lists.synonyms(of: member.family)
      if sums[list].weight < best.weight { add(list, best.weight - sums[list].weight, best.name) }
    }
  }

  private mutating func take(length: Float, worth: Float) {
    let room =
      PostingCollector.saturation
      * (1 - PostingCollector.lengthWeight
        + PostingCollector.lengthWeight * length / max(context.averageLength, 1))
    for list in touched {
      let sum = sums[Int(list)]
      sums[Int(list)] = Sum()
      guard sum.weight > 0 else { continue }
      let tier = context.lists.tier(of: Int(list))
      let named = sum.name > 0 ? 0.6 + 0.8 * sum.name : 0
      let value = worth * tier.worth * (sum.weight / (sum.weight + room) + named)
      result.lists.append(list)
      result.values.append(UInt16(min(value * PostingChunk.scale, Float(UInt16.max))))
    }
    result.ends.append(Int32(result.lists.count))
    touched.removeAll(keepingCapacity: true)
  }
}
