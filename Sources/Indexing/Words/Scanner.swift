extension WordSplitter {
  /// Finds runs of letters and digits, and which of them a joint makes one word.
  struct Scanner {
    struct Run {
      let range: Range<Int>
      /// What stands between it and the run before: `-`, `'`, `.`, or 0 for the first.
      let joint: UInt8
    }

    let text: [UInt8]
    private var index = 0

    init(text: [UInt8]) { self.text = text }

    /// The runs of the next word.
    mutating func next() -> [Run]? {
      while index < text.count {
        let length = wordLength(at: index)
        if length > 0 { break }
        index += scalarLength(at: index)
      }
      guard index < text.count else { return nil }
      var runs = [Run(range: run(from: index), joint: 0)]
      while let last = runs.last, let joint = joint(after: last) { runs.append(joint) }
      index = runs[runs.count - 1].range.upperBound
      return runs
    }

    private func joint(after run: Run) -> Run? {
      let end = run.range.upperBound
      guard end < text.count, let (joint, length) = jointSign(at: end),
        end + length < text.count, wordLength(at: end + length) > 0
      else { return nil }
      let next = self.run(from: end + length)
      if joint == 0x2E {
        let bothDigits =
          isDigit(text[end - 1]) && isDigit(text[next.lowerBound])
        guard bothDigits || (isLetter(run.range) && isLetter(next)) else { return nil }
      }
      return Run(range: next, joint: joint)
    }

    private func jointSign(at index: Int) -> (UInt8, length: Int)? {
      switch text[index] {
      case 0x2D, 0x27, 0x2E: (text[index], 1)
      // U+2010 and U+2011.
      case 0xE2 where text[index...].starts(with: [0xE2, 0x80, 0x90]): (0x2D, 3)
      case 0xE2 where text[index...].starts(with: [0xE2, 0x80, 0x91]): (0x2D, 3)
      default: nil
      }
    }

    private func run(from start: Int) -> Range<Int> {
      var end = start
      while end < text.count {
        let length = wordLength(at: end)
        if length == 0 { break }
        end += length
      }
      return start..<end
    }

    /// Whether the run is one letter.
    private func isLetter(_ run: Range<Int>) -> Bool {
      run.count == scalarLength(at: run.lowerBound) && !isDigit(text[run.lowerBound])
    }

    /// The bytes of the letter or digit at a place; 0 when it is something else.
    private func wordLength(at index: Int) -> Int {
      let byte = text[index]
      if byte < 0x80 { return byte >= 0x61 && byte <= 0x7A || isDigit(byte) ? 1 : 0 }
      let length = scalarLength(at: index)
      let scalar = String(decoding: text[index..<index + length], as: UTF8.self).unicodeScalars
        .first
      switch scalar?.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        return length
      default: return 0
      }
    }

    private func scalarLength(at index: Int) -> Int {
      let length =
        switch text[index] {
        case 0xC0...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF7: 4
        default: 1
        }
      return min(length, text.count - index)
    }

    private func isDigit(_ byte: UInt8) -> Bool { WordSplitter.isDigit(byte) }
  }
}
