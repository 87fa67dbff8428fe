/// Letters and digits side by side; a joint may make one word of several such runs.
///
/// The texts here are folded and end in `FoldedText.padding` zeros.
struct WordRun {
  let start: Int
  let end: Int
  /// What stands between it and the run before: `-`, `'`, `.`, or 0 for the first.
  let joint: UInt8

  /// The runs of the first word from a place on.
  /// - Returns: whether there is one.
  static func find(in text: Span<UInt8>, from start: Int, into runs: inout [WordRun]) -> Bool {
    runs.removeAll(keepingCapacity: true)
    let end = text.count - FoldedText.padding
    var index = start
    while index < end, wordLength(at: index, in: text) == 0 {
      index += UTF8Bytes.length(text[index])
    }
    guard index < end else { return false }
    var last = WordRun(start: index, end: self.end(from: index, in: text), joint: 0)
    runs.append(last)
    while let next = last.next(in: text) {
      runs.append(next)
      last = next
    }
    return true
  }

  private func next(in text: Span<UInt8>) -> WordRun? {
    let (joint, length) = WordRun.joint(at: end, in: text)
    guard joint != 0, WordRun.wordLength(at: end + length, in: text) > 0 else { return nil }
    let start = end + length
    let next = WordRun(start: start, end: WordRun.end(from: start, in: text), joint: joint)
    if joint == 0x2E {
      let bothDigits = WordSplitter.isDigit(text[end - 1]) && WordSplitter.isDigit(text[start])
      guard bothDigits || (isLetter(in: text) && next.isLetter(in: text)) else { return nil }
    }
    return next
  }

  private static func joint(at index: Int, in text: Span<UInt8>) -> (sign: UInt8, length: Int) {
    switch text[index] {
    case 0x2D, 0x27, 0x2E: (text[index], 1)
    // U+2010 and U+2011.
    case 0xE2 where text[index + 1] == 0x80 && (text[index + 2] | 1) == 0x91: (0x2D, 3)
    default: (0, 0)
    }
  }

  private static func end(from start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while true {
      let length = wordLength(at: end, in: text)
      if length == 0 { return end }
      end += length
    }
  }

  /// Whether the run is one letter.
  private func isLetter(in text: Span<UInt8>) -> Bool {
    end - start == UTF8Bytes.length(text[start]) && !WordSplitter.isDigit(text[start])
  }

  /// The bytes of the letter or digit at a place; 0 when it is something else.
  static func wordLength(at index: Int, in text: Span<UInt8>) -> Int {
    let byte = text[index]
    if byte < 0x80 {
      return byte >= 0x61 && byte <= 0x7A || WordSplitter.isDigit(byte) ? 1 : 0
    }
    let (value, length) = UTF8Bytes.scalar(in: text, at: index)
    // Most are dashes, quotes and bullets.
    guard value >> 6 != 0x2000 >> 6, let scalar = Unicode.Scalar(value) else { return 0 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return length
    default: return 0
    }
  }
}
