internal import Basis

/// Gathers the families of the words of a corpus and of the parts of its compounds.
package struct FamilyBuilder: Sendable {
  private var lexicon: Lexicon
  private let isInCorpus: [Bool]

  /// By word: its place in `roots`.
  private var places: [Int32]
  private var roots: [Int32] = []
  /// By word: the last root whose forms it was met among.
  private var seen: [Int32]

  private(set) var families: [Family] = []
  /// By word; −1 for one that leads nowhere.
  private var familyOfWord: [Int32] = []

  package init(_ list: WordList, _ corpus: [CorpusForm]) {
    let order = ByteOrder.places(count: corpus.count) { corpus[$0].form[...] }
    let corpus = order.map { corpus[$0] }
    lexicon = Lexicon(list, corpus: corpus)
    var isInCorpus = [Bool](repeating: false, count: Int(lexicon.knownCount))
    for form in corpus {
      if let id = lexicon.words.find(Letters(form.form[...])) { isInCorpus[Int(id)] = true }
    }
    self.isInCorpus = isInCorpus
    let count = lexicon.words.count
    places = Array(repeating: -1, count: count, room: count + corpus.count)
    seen = Array(repeating: -1, count: count, room: count + corpus.count)
    build()
  }

  /// Of the candidates those that lead nowhere and are no form of another word: who means `zonnen`
  /// means `zon`, and what is right for a form is no guess for its word.
  ///
  /// A longer form of another word is more likely a word that is still being typed.
  mutating func guards(_ candidates: [Int32]) -> [String] {
    let leading = candidates.filter { id in
      !lexicon.isName(id)
        && familyOfWord[Int(id)] < 0
        && (lexicon.length(id) <= FamilyBuilder.shortForm || lexicon.lemma(of: id) == id)
    }
    return lexicon.words.sorted(leading).map { lexicon.words.text($0) }
  }

  private static let shortForm = 6

  private mutating func build() {
    var members: [[Int32]] = []
    var parts: [[Int32]] = []
    for id in 0..<lexicon.knownCount where isInCorpus[Int(id)] {
      let place = Int(add(root: lexicon.root(of: id)))
      if place == members.count { members.append([]) }
      members[place].append(id)
    }
    var place = 0
    while place < roots.count {
      if place == members.count { members.append([]) }
      let own = members[place]
      members[place] = forms(of: roots[place], with: own)
      parts.append(directParts(of: [roots[place]] + own).map { add(root: $0) })
      place += 1
    }
    familyOfWord = [Int32](repeating: -1, count: lexicon.words.count)
    for (index, forms) in members.enumerated() {
      let sorted = lexicon.words.sorted(forms)
      let texts = sorted.map {
        Family.Form(text: lexicon.words.text($0), isInCorpus: isIn(corpus: $0))
      }
      families.append(
        Family(forms: texts, parts: allParts(of: index, parts).map { FamilyID(index: $0) }))
      for form in sorted { familyOfWord[Int(form)] = Int32(index) }
    }
  }

  private func isIn(corpus id: Int32) -> Bool {
    id < lexicon.knownCount && isInCorpus[Int(id)]
  }

  private mutating func add(root: Int32) -> Int32 {
    FamilyBuilder.makeRoom(for: root, in: &places)
    if places[Int(root)] >= 0 { return places[Int(root)] }
    let place = Int32(roots.count)
    places[Int(root)] = place
    roots.append(root)
    return place
  }

  /// The two parts of a compound; of a family, of its root or else of its first form that has them.
  private mutating func directParts(of words: [Int32]) -> [Int32] {
    for word in words where lexicon.lemma(of: word) == word {
      guard let split = lexicon.split(of: word) else { continue }
      let parts = [lexicon.root(of: split.first), lexicon.root(of: split.last)]
      let whole = lexicon.root(of: word)
      if !parts.contains(whole) { return parts }
    }
    return []
  }

  /// The parts, and behind them the parts of the parts.
  private func allParts(of index: Int, _ parts: [[Int32]]) -> [Int32] {
    var all = parts[index]
    var place = 0
    while place < all.count, all.count < 12 {
      for part in parts[Int(all[place])] where !all.contains(part) && part != Int32(index) {
        all.append(part)
      }
      place += 1
    }
    return all
  }

  /// The known words whose root is this word.
  private mutating func forms(of root: Int32, with own: [Int32]) -> [Int32] {
    var forms = own
    for form in own { see(form, among: root) }
    if !isSeen(root, among: root) {
      see(root, among: root)
      forms.append(root)
    }
    var place = 0
    while place < forms.count {
      for other in lexicon.relatives(of: forms[place]) where !isSeen(other, among: root) {
        guard lexicon.root(of: other) == root else { continue }
        see(other, among: root)
        forms.append(other)
      }
      place += 1
    }
    for other in compoundForms(of: root) where !isSeen(other, among: root) {
      see(other, among: root)
      forms.append(other)
    }
    return forms
  }

  private func isSeen(_ word: Int32, among root: Int32) -> Bool {
    Int(word) < seen.count && seen[Int(word)] == root
  }

  private mutating func see(_ word: Int32, among root: Int32) {
    FamilyBuilder.makeRoom(for: word, in: &seen)
    seen[Int(word)] = root
  }

  /// Words are still made up while families are built.
  private static func makeRoom(for word: Int32, in numbers: inout [Int32]) {
    while numbers.count <= Int(word) { numbers.append(-1) }
  }

  /// The forms of a compound that the word list does not have, by those of its last part:
  /// `mantelzorgconsulenten` of `mantelzorgconsulent`.
  private mutating func compoundForms(of root: Int32) -> [Int32] {
    guard !lexicon.isInList(root), let split = lexicon.split(of: root) else { return [] }
    let last = lexicon.nominal(split.last)
    guard last == split.last else { return [] }
    let head = lexicon.word(root).without(lexicon.length(last))
    return lexicon.nounForms(of: last).map { lexicon.intern(head + lexicon.word($0)) }
  }
}
