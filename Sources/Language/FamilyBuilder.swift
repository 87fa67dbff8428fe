/// Gathers the families of the words of a corpus and of the parts of its compounds.
struct FamilyBuilder {
  private var lexicon: Lexicon
  private let isInCorpus: [Bool]

  /// By root: its place in `roots`.
  private var places: [Int32: Int] = [:]
  private var roots: [Int32] = []

  struct Result {
    var families: [Family] = []
    var familyOfForm: [String: FamilyID] = [:]
  }

  init(_ list: WordList, _ corpus: [CorpusForm]) {
    lexicon = Lexicon(list, corpus: corpus)
    var isInCorpus = [Bool](repeating: false, count: Int(lexicon.knownCount))
    for form in corpus {
      if let id = lexicon.table.find(Array(form.form.utf8)[...]) { isInCorpus[Int(id)] = true }
    }
    self.isInCorpus = isInCorpus
  }

  mutating func build() -> Result {
    for id in 0..<lexicon.knownCount where isInCorpus[Int(id)] {
      add(root: lexicon.root(of: id))
    }
    var members: [[Int32]] = []
    var place = 0
    while place < roots.count {
      members.append(forms(of: roots[place]))
      place += 1
    }
    var result = Result()
    for id in 0..<lexicon.knownCount where isInCorpus[Int(id)] {
      let place = places[lexicon.root(of: id)] ?? 0
      if !members[place].contains(id) { members[place].append(id) }
    }
    for (index, forms) in members.enumerated() {
      let sorted = forms.sorted { lexicon.table.precedes($0, $1) }
      result.families.append(
        Family(
          forms: sorted.map {
            Family.Form(text: lexicon.table.text($0), isInCorpus: isInCorpus[Int($0)])
          }, parts: []))
      for id in sorted {
        result.familyOfForm[lexicon.table.text(id)] = FamilyID(index: Int32(index))
      }
    }
    return result
  }

  private mutating func add(root: Int32) {
    guard places[root] == nil else { return }
    places[root] = roots.count
    roots.append(root)
  }

  /// The known words whose root is this word.
  private mutating func forms(of root: Int32) -> [Int32] {
    var forms = [root]
    var seen: Set<Int32> = [root]
    var place = 0
    while place < forms.count {
      _ = lexicon.verbStem(of: forms[place])
      for other in lexicon.relatives(of: forms[place]) {
        guard !seen.contains(other), lexicon.root(of: other) == root else { continue }
        seen.insert(other)
        forms.append(other)
      }
      place += 1
    }
    return forms
  }
}
