internal import Basis

/// Words by number: those of the word list as they are numbered there, and others behind them.
struct NumberedWords: Sendable {
  private let list: FormTable
  private var others: FormTable
  /// Of both: most words that are asked for are in neither.
  private var filter: HashFilter
  /// Words from here on are not in the word list.
  let listCount: Int32

  /// - Parameter capacity: about how many words the list may lack.
  init(_ list: WordList, capacity: Int) {
    self.list = list.table
    listCount = Int32(list.table.count)
    others = FormTable(capacity: capacity)
    filter = list.filter
  }

  var count: Int { Int(listCount) + others.count }

  /// - Parameter start: where in the letters the word begins.
  func find(_ word: Letters, from start: Int = 0) -> Int32? {
    find(word, from: start, word.hash(from: start))
  }

  /// The word of a stem and an ending.
  func find(_ stem: Letters, _ ending: Ending) -> Int32? {
    let hash = stem.hash(with: ending)
    guard filter.mayHold(hash.short) else { return nil }
    return find(stem + ending, from: 0, hash)
  }

  private func find(_ word: Letters, from start: Int, _ hash: WordHash) -> Int32? {
    guard filter.mayHold(hash.short) else { return nil }
    return list.find(word, from: start, hash)
      ?? others.find(word, from: start, hash).map { $0 + listCount }
  }

  /// The number of a word, new or not.
  mutating func insert(_ word: Letters) -> Int32 {
    if let id = list.find(word) { return id }
    filter.insert(word.hash.short)
    return others.insert(word) + listCount
  }

  subscript(id: Int32) -> Letters { Letters(slice(id)) }

  func length(_ id: Int32) -> Int {
    id < listCount ? list.length(id) : others.length(id - listCount)
  }

  func slice(_ id: Int32) -> ArraySlice<UInt8> {
    id < listCount ? list.slice(id) : others.slice(id - listCount)
  }

  func text(_ id: Int32) -> String { String(decoding: slice(id), as: UTF8.self) }

  /// In the order of their bytes.
  func sorted(_ words: [Int32]) -> [Int32] {
    ByteOrder.places(count: words.count) { slice(words[$0]) }.map { words[$0] }
  }
}
