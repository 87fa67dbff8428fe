internal import Basis

/// The known words (of the word list and of the corpus), and what was found out about each.
///
/// Every form has one lemma, and every lemma at most one parent: the word that it is derived from.
/// Families are the trees of parents. So nothing is merged by a chain of likenesses, and the
/// outcome does not depend on the order of the questions.
struct Lexicon: Sendable {
  private(set) var words: NumberedWords

  /// Words from here on are neither in the word list nor in the corpus: made up to carry a family.
  let knownCount: Int32

  private var traits: [WordTraits]
  private var corpusCounts: [Int32]
  private let irregularLemma: [Int32: Int32]
  let irregularForms: [Int32: [Int32]]
  private let derivedParent: [Int32: Int32]
  let derivedChildren: [Int32: [Int32]]

  var lemmas: [Int32]
  var parents: [Int32]
  var verbStems: [Int32]
  var splits: [Split]

  static let unknown: Int32 = -2
  static let none: Int32 = -1

  /// - Parameter corpus: in a fixed order.
  init(_ list: WordList, corpus: [CorpusForm]) {
    words = NumberedWords(list, capacity: corpus.count)
    var ids: [Int32] = []
    for form in corpus { ids.append(words.insert(Letters(form.form[...]))) }
    knownCount = Int32(words.count)
    corpusCounts = [Int32](repeating: 0, count: words.count)
    for (id, form) in zip(ids, corpus) { corpusCounts[Int(id)] += Int32(clamping: form.count) }
    traits = WordTraits.table(of: words, isName: list.isName)
    (irregularLemma, irregularForms) = Lexicon.links(Exceptions.irregular, words)
    for id in irregularForms.keys { traits[Int(id)].insert(.alone) }
    (derivedParent, derivedChildren) = Lexicon.links(Exceptions.derived, words)
    // With room for words that are made up.
    let room = words.count + corpus.count
    lemmas = Array(repeating: Lexicon.unknown, count: words.count, room: room)
    parents = Array(repeating: Lexicon.unknown, count: words.count, room: room)
    verbStems = Array(repeating: Lexicon.unknown, count: words.count, room: room)
    splits = Array(repeating: .unknown, count: words.count, room: room)
  }

  private static func links(
    _ lines: String, _ words: NumberedWords
  ) -> (ofForm: [Int32: Int32], ofWord: [Int32: [Int32]]) {
    var ofForm: [Int32: Int32] = [:]
    var ofWord: [Int32: [Int32]] = [:]
    for line in lines.utf8.split(separator: 0x0A) {
      let ids = line.split(separator: 0x20).map { words.find(Letters(Array($0)[...])) }
      guard let first = ids.first, let word = first else { continue }
      for case .some(let form) in ids.dropFirst() {
        ofForm[form] = word
        ofWord[word, default: []].append(form)
      }
    }
    return (ofForm, ofWord)
  }

  func word(_ id: Int32) -> Letters { words[id] }

  func isKnown(_ id: Int32) -> Bool { id < knownCount }

  func isInList(_ id: Int32) -> Bool { id < words.listCount }

  func isName(_ id: Int32) -> Bool { has(.name, id) }

  func isAlone(_ id: Int32) -> Bool { has(.alone, id) }

  func has(_ trait: WordTraits, _ id: Int32) -> Bool {
    id < knownCount && !traits[Int(id)].isDisjoint(with: trait)
  }

  /// How often the word stands in the corpus, as it is spelt.
  func corpusCount(of id: Int32) -> Int32 { id < knownCount ? corpusCounts[Int(id)] : 0 }

  func irregularLemma(of id: Int32) -> Int32? { irregularLemma[id] }

  func derivedParent(of id: Int32) -> Int32? { derivedParent[id] }

  func length(_ id: Int32) -> Int { words.length(id) }

  /// A known word that is no name and no small word, so that others may belong to it.
  /// - Parameter start: where in the letters it begins.
  func known(_ word: Letters, from start: Int = 0) -> Int32? {
    words.find(word, from: start).flatMap(known)
  }

  func known(_ stem: Letters, _ ending: Ending) -> Int32? {
    words.find(stem, ending).flatMap(known)
  }

  private func known(_ id: Int32) -> Int32? {
    id < knownCount && !has([.name, .small], id) ? id : nil
  }

  /// The known words of a stem and each of the endings.
  func known(_ stem: Letters, endings: [Ending], to found: inout [Int32]) {
    for ending in endings {
      if let id = known(stem, ending) { found.append(id) }
    }
  }

  func isKnown(_ stem: Letters, _ ending: Ending) -> Bool { known(stem, ending) != nil }

  /// The number of a word that may be new.
  mutating func intern(_ word: Letters) -> Int32 {
    let id = words.insert(word)
    if Int(id) == lemmas.count {
      lemmas.append(Lexicon.unknown)
      parents.append(Lexicon.unknown)
      verbStems.append(Lexicon.unknown)
      splits.append(.unknown)
    }
    return id
  }

  /// The word that the family of a form is named after.
  mutating func root(of form: Int32) -> Int32 {
    var word = lemma(of: form)
    var steps = 0
    while let parent = parent(of: word), steps < 6 {
      word = lemma(of: parent)
      steps += 1
    }
    return word
  }

  mutating func lemma(of form: Int32) -> Int32 {
    if lemmas[Int(form)] != Lexicon.unknown { return lemmas[Int(form)] }
    lemmas[Int(form)] = form
    var found = foundLemma(of: form)
    if found != form { found = lemma(of: found) }
    lemmas[Int(form)] = found
    return found
  }

  mutating func parent(of word: Int32) -> Int32? {
    if parents[Int(word)] == Lexicon.unknown {
      parents[Int(word)] = foundParent(of: word) ?? Lexicon.none
    }
    return parents[Int(word)] == Lexicon.none ? nil : parents[Int(word)]
  }
}
