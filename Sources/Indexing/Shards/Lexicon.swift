internal import Basis

/// Every spelling that leads somewhere, and what each family holds.
struct Lexicon: Sendable {
  /// In byte order.
  let entries: [LexiconEntry]
  private let families: Families
  private let numbers: ListNumbers
  private let store: PostingStore
  private let files: PostingFiles
  /// For each family how many documents it has in all its lists.
  private let counts: [Int]
  /// For each family its hints: synonyms, or the parts of a compound.
  private let hints: [Int: [Hint]]

  struct Hint: Sendable {
    enum Sort: Int {
      case synonym, part
    }

    let sort: Sort
    let text: String
  }

  init(
    families: Families, numbers: ListNumbers, store: PostingStore, files: PostingFiles,
    corpus: Corpus, hints: [Int: [Hint]]
  ) {
    counts = (0..<numbers.familyCount).map { store.count(of: numbers.lists(of: $0)) }
    var entries: [LexiconEntry] = []
    var known = FormTable(capacity: corpus.forms.count * 2)
    func isNew(_ key: [UInt8]) -> Bool {
      let count = known.count
      return known.insert(key[...]) == count
    }
    for (number, family) in families.all.enumerated() where counts[number] > 0 {
      for key in family.keys where isNew(key.text) {
        let forms = numbers.forms(of: number)
        let list = key.list.flatMap { list -> Int? in
          let place = store.place(of: forms.lowerBound + list)
          return store.count(of: place) > 0 ? place - forms.lowerBound : nil
        }
        let shown = corpus.number(of: key.text[...]).flatMap { corpus.spellings[$0] }
        entries.append(LexiconEntry(key: key.text, family: number, list: list, shown: shown))
      }
    }
    for guardWord in families.guards where isNew(guardWord) {
      entries.append(LexiconEntry(key: guardWord, family: nil, list: nil, shown: nil))
    }
    self.entries = ByteOrder.places(count: entries.count) { entries[$0].key[...] }
      .map { entries[$0] }
    self.families = families
    self.numbers = numbers
    self.store = store
    self.files = files
    self.hints = hints
  }

  /// How many documents a family has in all its lists.
  func count(of family: Int) -> Int { counts[family] }

  func shard(_ entries: ArraySlice<LexiconEntry>) -> [UInt8] {
    let entries = Array(entries)
    var places: [Int: Int] = [:]
    var order: [Int] = []
    for family in entries.compactMap(\.family) where places[family] == nil {
      places[family] = order.count
      order.append(family)
    }
    var out = ByteBuffer()
    out.appendVarint(entries.count)
    out.appendVarint(order.count)
    FrontCoding.write(entries.map(\.key), to: &out)
    var before = -1
    for entry in entries {
      guard let place = entry.family.flatMap({ places[$0] }) else {
        out.appendVarint(0)
        continue
      }
      out.appendVarint(1 + ByteBuffer.zigzag(place - before - 1))
      before = place
    }
    for entry in entries { out.appendVarint(entry.list.map { $0 + 1 } ?? 0) }
    var file = 0
    for family in order { write(family, file: &file, to: &out) }
    write(shownOf: entries, to: &out)
    return out
  }

  /// - Parameter file: of the family before.
  private func write(_ family: Int, file: inout Int, to out: inout ByteBuffer) {
    let lists = numbers.lists(of: family)
    out.appendVarint(lists.count - 2)
    for list in lists { out.appendVarint(store.count(of: list)) }
    if let place = files.places[family] {
      out.appendZigzag(place.file - file)
      out.appendVarint(place.offset)
      file = place.file
    } else {
      for list in lists {
        store.forEachGap(of: list) { gap, level in
          out.appendVarint(gap * Levels.count + level)
        }
      }
    }
    let hints = hints[family] ?? []
    out.appendVarint(hints.count)
    for hint in hints {
      out.appendVarint(hint.sort.rawValue)
      out.appendText(hint.text.utf8)
    }
  }

  private func write(shownOf entries: [LexiconEntry], to out: inout ByteBuffer) {
    let shown = entries.enumerated().filter { $0.element.shown != nil }
    out.appendVarint(shown.count)
    var before = -1
    for (place, entry) in shown {
      out.appendVarint(place - before - 1)
      out.appendText((entry.shown ?? "").utf8)
      before = place
    }
  }
}
