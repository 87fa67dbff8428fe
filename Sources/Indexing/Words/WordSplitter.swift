internal import Basis

/// Finds the words of a text and gives each its form, as docs/zoekindex.md says ("Words and
/// folding"); `words.js` does the same in the browser.
enum WordSplitter {
  struct Word: Hashable {
    let form: [UInt8]
    /// The forms of the parts of a hyphenated word; else empty.
    let parts: [[UInt8]]
  }

  static let longest = 64

  /// Lower case, without diacritics, letters such as `æ` written out.
  static func folded(_ text: String) -> [UInt8] { folded(Array(text.utf8)) }

  static func folded(_ text: [UInt8]) -> [UInt8] {
    var folded = FoldedText()
    folded.fold(text.span)
    return Array(folded.bytes[..<folded.count])
  }

  /// The same for any text, the slow way.
  static func exactlyFolded(_ text: String) -> [UInt8] {
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

  /// - Parameter text: folded.
  static func words(of text: [UInt8]) -> [Word] {
    let padded = text + [UInt8](repeating: 0, count: FoldedText.padding)
    var words: [Word] = []
    var runs: [WordRun] = []
    var index = 0
    while WordRun.find(in: padded.span, from: index, into: &runs) {
      index = runs[runs.count - 1].end
      let whole = withoutS(runs[...], in: padded.span)
      words.append(
        Word(form: form(of: whole, in: padded.span), parts: parts(of: whole, in: padded.span)))
    }
    return words
  }

  /// The forms of what a hyphen parts; none when nothing does.
  static func parts(of runs: ArraySlice<WordRun>, in text: Span<UInt8>) -> [[UInt8]] {
    guard runs.dropFirst().contains(where: { $0.joint == 0x2D }) else { return [] }
    return runs.split(atJoint: 0x2D).map { form(of: withoutS($0, in: text), in: text) }
  }

  /// The runs without the `'s` behind them.
  static func withoutS(
    _ runs: ArraySlice<WordRun>, in text: Span<UInt8>
  ) -> ArraySlice<WordRun> {
    guard runs.count > 1, let last = runs.last, last.joint == 0x27, last.end - last.start == 1,
      text[last.start] == 0x73
    else { return runs }
    return runs.dropLast()
  }

  /// At most `longest` bytes, and whole scalars.
  static func form(of runs: ArraySlice<WordRun>, in text: Span<UInt8>) -> [UInt8] {
    var form: [UInt8] = []
    for run in runs {
      if run.joint == 0x2E, isDigit(text[run.start]) { form.append(0x2E) }
      for index in run.start..<run.end { form.append(text[index]) }
    }
    guard form.count > longest else { return form }
    var end = longest
    while form[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(form[..<end])
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension ArraySlice<WordRun> {
  /// The runs of each part of a word.
  func split(atJoint joint: UInt8) -> [ArraySlice<WordRun>] {
    var parts: [ArraySlice<WordRun>] = []
    var start = startIndex
    for index in indices.dropFirst() where self[index].joint == joint {
      parts.append(self[start..<index])
      start = index
    }
    return parts + [self[start...]]
  }
}
