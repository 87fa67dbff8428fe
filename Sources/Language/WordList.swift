internal import Basis

/// The words of a language, folded as the index folds the words of pages.
package struct WordList: Sendable {
  /// The words in the order of the list, once each.
  private(set) var table: FormTable

  /// By word: whether the list spells it with a capital only, as it does names of people and places.
  private(set) var isName: [Bool] = []

  /// - Parameter bytes: UTF-8, one word a line. Lines with a space or a full stop are no words.
  package init(_ bytes: [UInt8]) {
    table = FormTable(capacity: bytes.count / 11 + 16)
    isName.reserveCapacity(bytes.count / 11 + 16)
    var word: [UInt8] = []
    var start = 0
    while start < bytes.count {
      var end = start
      var isPlain = true
      var isWord = true
      word.removeAll(keepingCapacity: true)
      while end < bytes.count, bytes[end] != 0x0A {
        let byte = bytes[end]
        switch byte {
        case 0x61...0x7A, 0x30...0x39: word.append(byte)
        case 0x41...0x5A: word.append(byte | 0x20)
        case 0x27, 0x2D: break
        case 0x80...: isPlain = false
        default: isWord = false
        }
        end += 1
      }
      if isWord, end > start {
        if !isPlain { word = WordList.folded(bytes[start..<end]) }
        add(word, isCapitalised: bytes[start] >= 0x41 && bytes[start] <= 0x5A)
      }
      start = end + 1
    }
    table.keepFilter()
  }

  private mutating func add(_ word: [UInt8], isCapitalised: Bool) {
    guard !word.isEmpty else { return }
    let id = Int(table.insert(word[...]))
    if id == isName.count {
      isName.append(isCapitalised)
    } else if !isCapitalised {
      isName[id] = false
    }
  }

  private static func folded(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Folding.key(String(decoding: line, as: UTF8.self)).utf8.filter { $0 != 0x27 && $0 != 0x2D }
  }
}
