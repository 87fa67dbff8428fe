/// The known words (of the word list and of the corpus), and what was found out about each.
///
/// Every form has one lemma, and every lemma at most one parent: the word that it is derived from.
/// Families are the trees of parents. So nothing is merged by a chain of likenesses, and the
/// outcome does not depend on the order of the questions.
struct Lexicon {
  private(set) var table: FormTable

  /// Words from here on are neither in the word list nor in the corpus: made up to carry a family.
  let knownCount: Int32

  private let listCount: Int32
  private let isNameInList: [Bool]
  private let isAlone: Set<Int32>
  private let isSmall: Set<Int32>
  private let shortFirsts: Set<Int32>
  private let shortLasts: Set<Int32>
  private let neverParts: Set<Int32>
  private let wholes: Set<Int32>
  private var corpusCounts: [Int32: Int] = [:]
  private let irregularLemma: [Int32: Int32]
  let irregularForms: [Int32: [Int32]]
  private let derivedParent: [Int32: Int32]
  let derivedChildren: [Int32: [Int32]]

  var lemmas: [Int32] = []
  var parents: [Int32] = []
  var verbStems: [Int32] = []
  var splits: [Int32: Split?] = [:]

  static let unknown: Int32 = -2
  static let none: Int32 = -1

  /// - Parameter corpus: in a fixed order.
  init(_ list: WordList, corpus: [CorpusForm]) {
    table = list.table
    isNameInList = list.isName
    listCount = Int32(table.count)
    for form in corpus {
      corpusCounts[table.insert(Array(form.form.utf8)[...]), default: 0] += form.count
    }
    knownCount = Int32(table.count)
    isSmall = Lexicon.set(Exceptions.small, table)
    shortFirsts = Lexicon.set(ShortParts.first, table)
    shortLasts = Lexicon.set(ShortParts.last, table)
    wholes = Lexicon.set(ShortParts.whole, table)
    neverParts = Lexicon.set(ShortParts.never, table)
    (irregularLemma, irregularForms) = Lexicon.links(Exceptions.irregular, table)
    isAlone = Lexicon.set(Exceptions.alone, table).union(isSmall).union(irregularForms.keys)
    (derivedParent, derivedChildren) = Lexicon.links(Exceptions.derived, table)
  }

  private static func set(_ words: String, _ table: FormTable) -> Set<Int32> {
    Set(
      words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).compactMap {
        table.find(Array($0)[...])
      })
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

  func isName(_ id: Int32) -> Bool { id < listCount && isNameInList[Int(id)] }

  func isAlone(_ id: Int32) -> Bool { isAlone.contains(id) }

  func isShortFirst(_ id: Int32) -> Bool { shortFirsts.contains(id) }

  func isShortLast(_ id: Int32) -> Bool { shortLasts.contains(id) }

  func isNeverPart(_ id: Int32) -> Bool { neverParts.contains(id) }

  func isWhole(_ id: Int32) -> Bool { wholes.contains(id) }

  func corpusCount(of id: Int32) -> Int { corpusCounts[id] ?? 0 }

  func irregularLemma(of id: Int32) -> Int32? { irregularLemma[id] }

  func derivedParent(of id: Int32) -> Int32? { derivedParent[id] }

  func length(_ id: Int32) -> Int { table.length(id) }

  /// A known word that is no name and no small word, so that others may belong to it.
  func known(_ stem: ArraySlice<UInt8>, _ ending: String = "") -> Int32? {
    guard let id = table.find(stem, ending), id < knownCount, !isName(id), !isSmall.contains(id)
    else { return nil }
    return id
  }

  /// The known words of a stem and each of the endings.
  func known(_ stem: ArraySlice<UInt8>, endings: [String], to found: inout [Int32]) {
    table.find(stem, endings: endings) { id in
      if id < knownCount, !isName(id), !isSmall.contains(id) { found.append(id) }
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

extension [UInt8] {
  func hasEnding(_ ending: String) -> Bool {
    let ending = ending.utf8
    guard count >= ending.count else { return false }
    var place = count - ending.count
    for byte in ending {
      if self[place] != byte { return false }
      place += 1
    }
    return true
  }

  func hasBeginning(_ beginning: String) -> Bool { starts(with: beginning.utf8) }

  func without(_ ending: Int) -> [UInt8] { Array(dropLast(ending)) }
}
