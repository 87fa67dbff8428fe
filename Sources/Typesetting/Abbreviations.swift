package import Kennisbank

/// The abbreviations of the woordenlijst, for finding them in text. Made once per site.
///
/// A text is looked at byte by byte; only at the start of a word, and only when an abbreviation
/// begins with that byte, are the few candidates compared.
package struct Abbreviations: Sendable {
  struct Entry: Sendable {
    let number: Int
    let bytes: [UInt8]
    let title: String
  }

  struct Found {
    let range: Range<Int>
    let entry: Entry
  }

  /// The entries by their first byte, longest first.
  private let starts: [[Entry]]
  let isEmpty: Bool

  package init(_ woordenlijst: [Term]) {
    var starts = [[Entry]](repeating: [], count: 256)
    for (number, term) in woordenlijst.enumerated() {
      guard let bytes = term.afkorting.map({ Array($0.utf8) }), let first = bytes.first,
        bytes != Array(term.term.utf8)
      else { continue }
      starts[Int(first)].append(Entry(number: number, bytes: bytes, title: term.term))
    }
    for byte in starts.indices {
      starts[byte].sort { ($1.bytes.count, $0.number) < ($0.bytes.count, $1.number) }
    }
    self.starts = starts
    self.isEmpty = starts.allSatisfy(\.isEmpty)
  }

  /// The next abbreviation from a place on; whole words only.
  func next(in text: ArraySlice<UInt8>, from start: Int) -> Found? {
    var index = start
    while index < text.endIndex {
      let candidates = starts[Int(text[index])]
      if !candidates.isEmpty, Abbreviations.isEdge(before: index, in: text) {
        for entry in candidates where text[index...].starts(with: entry.bytes) {
          let end = index + entry.bytes.count
          if Abbreviations.isEdge(after: end, in: text) {
            return Found(range: index..<end, entry: entry)
          }
        }
      }
      index += 1
    }
    return nil
  }

  private static func isEdge(before index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard index > text.startIndex else { return true }
    let byte = text[index - 1]
    if byte < 0x80 { return !isWord(byte) }
    let before = text[max(text.startIndex, index - 3)..<index]
    return before.count == 3 && before.starts(with: [0xE2, 0x80])
      || before.suffix(2).elementsEqual([0xC2, 0xA0])
  }

  private static func isEdge(after index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard index < text.endIndex else { return true }
    if text[index] < 0x80 { return !isWord(text[index]) }
    let rest = text[index...]
    // U+200D joins; the rest of this block is quotes, dashes and spaces.
    return rest.starts(with: [0xE2, 0x80]) && !rest.starts(with: [0xE2, 0x80, 0x8D])
      || rest.starts(with: [0xC2, 0xA0])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}
