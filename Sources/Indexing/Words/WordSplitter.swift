internal import Basis

/// Finds the words of a text and gives each its form, as docs/zoekindex.md says ("Words and
/// folding"); `words.js` does the same in the browser.
enum WordSplitter {
  struct Word: Hashable {
    let form: [UInt8]
    /// The forms of the parts of a hyphenated word; else empty.
    let parts: [[UInt8]]
    /// The word as it stands in the text that was given, without the `'s` behind it.
    let range: Range<Int>
  }

  static let longest = 64

  /// Lower case, without diacritics, letters such as `æ` written out.
  static func folded(_ text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.map(lower) }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in Folding.key(text).unicodeScalars {
      switch scalar {
      case "æ": out += [0x61, 0x65]
      case "œ": out += [0x6F, 0x65]
      case "ø": out.append(0x6F)
      case "đ": out.append(0x64)
      case "ł": out.append(0x6C)
      case "ĳ": out += [0x69, 0x6A]
      case "\u{AD}": continue
      default:
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: continue
        default: out += Array(String(scalar).utf8)
        }
      }
    }
    return out
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// - Parameter text: folded.
  static func words(of text: [UInt8]) -> [Word] {
    var words: [Word] = []
    var scanner = Scanner(text: text)
    while let runs = scanner.next() {
      if let word = word(of: runs, in: text) { words.append(word) }
    }
    return words
  }

  private static func word(of runs: [Scanner.Run], in text: [UInt8]) -> Word? {
    let runs = withoutS(runs[...], in: text)
    guard let first = runs.first, let last = runs.last else { return nil }
    let parts = runs.split(atJoint: 0x2D)
    return Word(
      form: cut(form(of: runs[...], in: text)),
      parts: parts.count > 1
        ? parts.map { cut(form(of: withoutS($0, in: text), in: text)) } : [],
      range: first.range.lowerBound..<last.range.upperBound)
  }

  /// The runs without the `'s` behind them.
  private static func withoutS(
    _ runs: ArraySlice<Scanner.Run>, in text: [UInt8]
  ) -> ArraySlice<Scanner.Run> {
    guard runs.count > 1, let last = runs.last, last.joint == 0x27, text[last.range] == [0x73]
    else {
      return runs
    }
    return runs.dropLast()
  }

  private static func form(of runs: ArraySlice<Scanner.Run>, in text: [UInt8]) -> [UInt8] {
    var form: [UInt8] = []
    for run in runs {
      if run.joint == 0x2E, isDigit(text[run.range.lowerBound]) { form.append(0x2E) }
      form += text[run.range]
    }
    return form
  }

  /// At most `longest` bytes, and whole scalars.
  private static func cut(_ form: [UInt8]) -> [UInt8] {
    guard form.count > longest else { return form }
    var end = longest
    while form[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(form[..<end])
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension ArraySlice<WordSplitter.Scanner.Run> {
  /// The runs of each part of a word.
  fileprivate func split(atJoint joint: UInt8) -> [ArraySlice<WordSplitter.Scanner.Run>] {
    var parts: [ArraySlice<WordSplitter.Scanner.Run>] = []
    var start = startIndex
    for index in indices.dropFirst() where self[index].joint == joint {
      parts.append(self[start..<index])
      start = index
    }
    return parts + [self[start...]]
  }
}
