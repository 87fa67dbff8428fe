/// Reads the words of documents and adds up what they say. One for each worker: it holds a number for
/// every list.
struct PostingCollector {
  /// How soon more of the same word stops counting (BM25's k1), and how much a long text counts
  /// less (its b).
  private static let saturation: Float = 1.2
  private static let lengthWeight: Float = 0.6

  private let context: Context
  private var weights: [Float]
  /// For each list, the part of a name of the document that its words are.
  private var names: [Float]
  private var touched: [Int32] = []

  struct Context: Sendable {
    let families: Families
    let lists: ListNumbers
    let synonyms: SynonymIndex
    let pairs: CompoundPairs
    let joined: JoinedWords
    /// For each form whether it is a stop word.
    let stop: [Bool]
    /// Of all documents, in weighted words.
    let averageLength: Float
  }

  init(_ context: Context) {
    self.context = context
    weights = [Float](repeating: 0, count: context.lists.count)
    names = weights
  }

  /// - Parameter numbers: the corpus' numbers of the forms of the stream.
  mutating func postings(
    of stream: TokenStream, numbers: [Int32], worth: Float
  ) -> DocumentPostings {
    var length: Float = 0
    for sentence in SentenceReader(stream: stream, numbers: numbers) {
      length += read(sentence)
    }
    dropWeaker()
    addSynonyms()
    return take(length: length, worth: worth)
  }

  /// - Returns: the weighted number of words.
  private mutating func read(_ sentence: SentenceReader.Sentence) -> Float {
    let weight = sentence.field.weight
    let content = sentence.forms.count { !context.stop[$0] }
    let share = sentence.field.isName ? 1 / Float(max(content, 1)) : 0
    for (place, form) in sentence.forms.enumerated() {
      for group in context.synonyms.groups(in: sentence.forms[place...]) {
        add(context.lists.forms(of: group.family).lowerBound, weight, share * Float(group.length))
      }
      guard !context.stop[form] || sentence.field.keepsStopWords else { continue }
      let family = Int(context.families.familyOfForm[form])
      guard family >= 0 else { continue }
      add(
        context.lists.forms(of: family).lowerBound + Int(context.families.placeOfForm[form]),
        weight,
        share)
      guard !context.stop[form] else { continue }
      for part in context.families.all[family].parts + context.families.hyphenParts[form] {
        add(context.lists.parts(of: part), weight, share)
      }
      if let next = sentence.forms.dropFirst(place + 1).first,
        let joined = context.joined.family(of: form, next)
      {
        add(context.lists.parts(of: joined), weight, share * 2)
      }
      readPairs(sentence, from: place, family: family, weight: weight, share: share)
    }
    return Float(content) * weight
  }

  private mutating func readPairs(
    _ sentence: SentenceReader.Sentence, from place: Int, family: Int, weight: Float, share: Float
  ) {
    guard context.pairs.holds(family) else { return }
    let end = min(sentence.forms.count, place + CompoundPairs.reach + 1)
    for next in place + 1..<max(end, place + 1) {
      let form = sentence.forms[next]
      let other = Int(context.families.familyOfForm[form])
      guard other >= 0, !context.stop[form], context.pairs.holds(other) else { continue }
      for compound in context.pairs.compounds(family, other) {
        add(context.lists.parts(of: compound), next == place + 1 ? weight : weight * 0.6, share * 2)
      }
    }
  }

  private mutating func add(_ list: Int, _ weight: Float, _ name: Float) {
    if weights[list] == 0 { touched.append(Int32(list)) }
    weights[list] += weight
    names[list] = max(names[list], min(name, 1))
  }

  /// A document that holds the word itself does not count as one that holds it as a part.
  private mutating func dropWeaker() {
    for list in touched {
      let family = context.lists.family(of: Int(list))
      guard Int(list) == context.lists.parts(of: family) else { continue }
      if context.lists.forms(of: family).contains(where: { weights[$0] > 0 }) {
        weights[Int(list)] = 0
      }
    }
  }

  private mutating func addSynonyms() {
    for group in context.synonyms.groups {
      var best: (weight: Float, name: Float) = (0, 0)
      for member in group {
        for list in context.lists.direct(of: member.family) where weights[list] > best.weight {
          best = (weights[list], names[list])
        }
      }
      guard best.weight > 0 else { continue }
      for member in group
      where !context.lists.direct(of: member.family).contains(where: { weights[$0] > 0 }) {
        let list = context.lists.synonyms(of: member.family)
        if weights[list] < best.weight { add(list, best.weight - weights[list], best.name) }
      }
    }
  }

  private mutating func take(length: Float, worth: Float) -> DocumentPostings {
    var result = DocumentPostings()
    let room =
      PostingCollector.saturation
      * (1 - PostingCollector.lengthWeight
        + PostingCollector.lengthWeight * length / max(context.averageLength, 1))
    for list in touched {
      let (weight, name) = (weights[Int(list)], names[Int(list)])
      (weights[Int(list)], names[Int(list)]) = (0, 0)
      guard weight > 0 else { continue }
      let tier = context.lists.tier(of: Int(list))
      let named = name > 0 ? 0.6 + 0.8 * name : 0
      let value = worth * tier.worth * (weight / (weight + room) + named)
      result.entries.append(
        (list, UInt16(min(value * DocumentPostings.scale, Float(UInt16.max)))))
    }
    touched.removeAll(keepingCapacity: true)
    return result
  }
}
