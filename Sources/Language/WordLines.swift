internal import Basis

/// The lines of a word list that are words, and where each stands when it is folded.
struct WordLines {
  /// In the list with `folded` behind it.
  var places: [FormTable.Place] = []
  /// Of the words, with room for those of a kennisbank.
  private(set) var filter: HashFilter
  /// By place: whether the line begins with A–Z.
  private(set) var isCapitalised: [Bool] = []
  /// The words that are not as in the list, behind one another.
  private(set) var folded: [UInt8] = []

  /// In bytes.
  private let listLength: Int

  init(_ list: [UInt8]) {
    listLength = list.count
    let text = list.span
    let capacity = list.count / 11
    places.reserveCapacity(capacity)
    isCapitalised.reserveCapacity(capacity)
    filter = HashFilter(capacity: max(capacity, 1 << 16))
    var start = 0
    while start < text.count {
      var hash = WordHash()
      var end = start
      while end < text.count {
        let byte = text[end]
        guard WordLines.isPlain(byte) else { break }
        hash.append(byte)
        end += 1
      }
      if end == text.count || text[end] == 0x0A {
        // No page has a word that is longer.
        if end > start, end - start <= Letters.longest {
          add(start..<end, hash, isCapitalised: false)
        }
      } else {
        while end < text.count, text[end] != 0x0A { end += 1 }
        let line = list[start..<end]
        addFolded(line.last == 0x0D ? line.dropLast() : line)
      }
      start = end + 1
    }
  }

  /// Whether a byte is its own folding.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private mutating func addFolded(_ line: ArraySlice<UInt8>) {
    guard line.count <= Letters.longest, let first = line.first else { return }
    var word = Letters()
    var isASCII = true
    for byte in line {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x27, 0x2D: break
      case 0x80...: isASCII = false
      default: return
      }
    }
    if !isASCII { word = WordLines.folded(line) }
    guard word.count > 0 else { return }
    let start = listLength + folded.count
    for index in 0..<word.count { folded.append(word[index]) }
    add(start..<start + word.count, word.hash, isCapitalised: (0x41...0x5A).contains(first))
  }

  private mutating func add(_ range: Range<Int>, _ hash: WordHash, isCapitalised: Bool) {
    places.append(FormTable.Place(range, hash))
    self.isCapitalised.append(isCapitalised)
    filter.insert(hash.short)
  }

  private static func folded(_ line: ArraySlice<UInt8>) -> Letters {
    var word = Letters()
    for byte in Folding.key(String(decoding: line, as: UTF8.self)).utf8
    where byte != 0x27 && byte != 0x2D { word.append(byte) }
    return word
  }
}
