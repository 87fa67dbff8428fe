internal import Basis

/// A word in hand, in ASCII unless it is one of the pages: its letters and their hash side by side,
/// so that taking endings off and putting others on allocates nothing.
struct Letters: Sendable, Equatable {
  /// In bytes: half as much again as the longest word of a page. What is longer is cut off.
  static let longest = 96

  private var bytes = InlineArray<96, UInt8>(repeating: 0)
  private(set) var count = 0
  private(set) var hash = WordHash()

  init() {}

  init(_ text: Ending) { append(text) }

  init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { append(byte) }
  }

  var last: UInt8? { count == 0 ? nil : bytes[count - 1] }

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// The letters before an index.
  func first(_ length: Int) -> Letters { without(count - length) }

  /// The letters from an index on.
  func from(_ start: Int) -> Letters {
    var rest = Letters()
    for index in start..<count { rest.append(bytes[index]) }
    return rest
  }

  /// Without so many letters at the end.
  func without(_ length: Int) -> Letters {
    var word = self
    word.removeLast(length)
    return word
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard count < Letters.longest else { return }
    bytes[count] = byte
    hash.append(byte)
    count += 1
  }

  mutating func append(_ ending: Ending) {
    for place in 0..<ending.count { append(ending[place]) }
  }

  mutating func removeLast(_ length: Int = 1) {
    for _ in 0..<min(length, count) {
      count -= 1
      hash.remove(last: bytes[count])
    }
  }

  /// Whether it has a byte below the letters.
  var hasDigit: Bool { (0..<count).contains { bytes[$0] < 0x61 } }

  func hasEnding(_ ending: Ending) -> Bool {
    let start = count - ending.count
    guard start >= 0 else { return false }
    for place in 0..<ending.count where bytes[start + place] != ending[place] { return false }
    return true
  }

  func hasBeginning(_ beginning: Ending) -> Bool {
    guard beginning.count <= count else { return false }
    for place in 0..<beginning.count where bytes[place] != beginning[place] { return false }
    return true
  }

  /// The hash of the letters from an index on.
  func hash(from start: Int) -> WordHash {
    if start == 0 { return hash }
    var hash = WordHash()
    for index in start..<count { hash.append(bytes[index]) }
    return hash
  }

  func hash(with ending: Ending) -> WordHash {
    var hash = hash
    for place in 0..<ending.count { hash.append(ending[place]) }
    return hash
  }

  static func + (word: Letters, other: Letters) -> Letters {
    var word = word
    for index in 0..<other.count { word.append(other.bytes[index]) }
    return word
  }

  static func + (word: Letters, ending: Ending) -> Letters {
    var word = word
    word.append(ending)
    return word
  }

  static func + (word: Letters, byte: UInt8) -> Letters {
    var word = word
    word.append(byte)
    return word
  }

  static func == (one: Letters, other: Letters) -> Bool {
    guard one.count == other.count, one.hash == other.hash else { return false }
    return (0..<one.count).allSatisfy { one.bytes[$0] == other.bytes[$0] }
  }
}

extension FormTable {
  func letters(_ id: Int32) -> Letters { Letters(slice(id)) }

  /// - Parameter start: where in the letters the word begins.
  func find(_ word: Letters, from start: Int = 0) -> Int32? {
    word.number(in: self, from: start, word.hash(from: start))
  }

  /// - Parameter hash: of the letters from the start on.
  func find(_ word: Letters, from start: Int, _ hash: WordHash) -> Int32? {
    word.number(in: self, from: start, hash)
  }

  mutating func insert(_ word: Letters) -> Int32 { word.insert(in: &self) }
}

extension Letters {
  fileprivate func number(in table: FormTable, from start: Int, _ hash: WordHash) -> Int32? {
    table.find(bytes.span.extracting(start..<count), hash)
  }

  fileprivate func insert(in table: inout FormTable) -> Int32 {
    table.insert(bytes.span.extracting(0..<count), hash)
  }
}
