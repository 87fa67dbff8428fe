internal import Basis

/// The known words (of the word list and of the corpus), and what was found out about each.
///
/// Every form has one lemma, and every lemma at most one parent: the word that it is derived from.
/// Families are the trees of parents. So nothing is merged by a chain of likenesses, and the
/// outcome does not depend on the order of the questions.
struct Lexicon: Sendable {
  private(set) var table: FormTable

  /// Words from here on are neither in the word list nor in the corpus: made up to carry a family.
  let knownCount: Int32

  private let listCount: Int32
  private var traits: [WordTraits]
  private var corpusCounts: [Int32]
  private let irregularLemma: [Int32: Int32]
  let irregularForms: [Int32: [Int32]]
  private let derivedParent: [Int32: Int32]
  let derivedChildren: [Int32: [Int32]]

  var lemmas: [Int32] = []
  var parents: [Int32] = []
  var verbStems: [Int32] = []
  var splits: [Split] = []

  static let unknown: Int32 = -2
  static let none: Int32 = -1

  /// - Parameter corpus: in a fixed order.
  init(_ list: WordList, corpus: [CorpusForm]) {
    table = list.table
    listCount = Int32(table.count)
    var ids: [Int32] = []
    for form in corpus { ids.append(table.insert(form.form[...])) }
    knownCount = Int32(table.count)
    corpusCounts = [Int32](repeating: 0, count: table.count)
    for (id, form) in zip(ids, corpus) { corpusCounts[Int(id)] += Int32(clamping: form.count) }
    traits = WordTraits.table(of: table, isName: list.isName)
    (irregularLemma, irregularForms) = Lexicon.links(Exceptions.irregular, table)
    for id in irregularForms.keys { traits[Int(id)].insert(.alone) }
    (derivedParent, derivedChildren) = Lexicon.links(Exceptions.derived, table)
  }

  private static func links(
    _ lines: String, _ table: FormTable
  ) -> (ofForm: [Int32: Int32], ofWord: [Int32: [Int32]]) {
    var ofForm: [Int32: Int32] = [:]
    var ofWord: [Int32: [Int32]] = [:]
    for line in lines.utf8.split(separator: 0x0A) {
      let ids = line.split(separator: 0x20).map { table.find(Array($0)[...]) }
      guard let first = ids.first, let word = first else { continue }
      for case .some(let form) in ids.dropFirst() {
        ofForm[form] = word
        ofWord[word, default: []].append(form)
      }
    }
    return (ofForm, ofWord)
  }

  func word(_ id: Int32) -> [UInt8] { table.word(id) }

  func isKnown(_ id: Int32) -> Bool { id < knownCount }

  func isInList(_ id: Int32) -> Bool { id < listCount }

  func isName(_ id: Int32) -> Bool { has(.name, id) }

  func isAlone(_ id: Int32) -> Bool { has(.alone, id) }

  func has(_ trait: WordTraits, _ id: Int32) -> Bool {
    id < knownCount && !traits[Int(id)].isDisjoint(with: trait)
  }

  /// How often the word stands in the corpus, as it is spelt.
  func corpusCount(of id: Int32) -> Int32 { id < knownCount ? corpusCounts[Int(id)] : 0 }

  func irregularLemma(of id: Int32) -> Int32? { irregularLemma[id] }

  func derivedParent(of id: Int32) -> Int32? { derivedParent[id] }

  func length(_ id: Int32) -> Int { table.length(id) }

  /// A known word that is no name and no small word, so that others may belong to it.
  func known(_ stem: ArraySlice<UInt8>, _ ending: String = "") -> Int32? {
    guard let id = table.find(stem, ending), id < knownCount, !has([.name, .small], id) else {
      return nil
    }
    return id
  }

  /// The known words of a stem and each of the endings.
  func known(_ stem: ArraySlice<UInt8>, endings: [String], to found: inout [Int32]) {
    table.find(stem, endings: endings) { id in
      if id < knownCount, !has([.name, .small], id) { found.append(id) }
    }
  }

  func known(_ stem: [UInt8], _ ending: String = "") -> Int32? { known(stem[...], ending) }

  func isKnown(_ stem: [UInt8], _ ending: String) -> Bool { known(stem[...], ending) != nil }

  /// The number of a word that may be new.
  mutating func intern(_ word: [UInt8]) -> Int32 { table.insert(word[...]) }

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
    while lemmas.count < table.count { lemmas.append(Lexicon.unknown) }
    if lemmas[Int(form)] != Lexicon.unknown { return lemmas[Int(form)] }
    lemmas[Int(form)] = form
    var found = foundLemma(of: form)
    if found != form { found = lemma(of: found) }
    lemmas[Int(form)] = found
    return found
  }

  mutating func parent(of word: Int32) -> Int32? {
    while parents.count < table.count { parents.append(Lexicon.unknown) }
    if parents[Int(word)] == Lexicon.unknown {
      parents[Int(word)] = foundParent(of: word) ?? Lexicon.none
    }
    return parents[Int(word)] == Lexicon.none ? nil : parents[Int(word)]
  }
}
