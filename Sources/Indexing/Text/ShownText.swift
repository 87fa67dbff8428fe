/// What a result shows of a document: a line with its title, place and text.
enum ShownText {
  /// In bytes. A large kennisbank keeps less, so that its index stays small.
  static let longest = 600
  static let longestOfMany = 320

  /// - Parameter place: the slug, empty when it is that of the title; or the whole address below the
  ///   site, behind a `/`.
  static func line(title: String, place: [UInt8], text: [UInt8], longest: Int) -> [UInt8] {
    var line = oneLine(Array(title.utf8))
    line.append(0x09)
    line += place
    line.append(0x09)
    line += cut(text, to: longest)
    return line
  }

  /// The slug that the browser makes of a title: its folded letters and digits, `-` between.
  static func slug(_ title: String) -> [UInt8] {
    let words = WordSplitter.folded(title).split {
      !(0x61...0x7A).contains($0) && !WordSplitter.isDigit($0)
    }
    return Array(words.joined(separator: [0x2D]))
  }

  /// Whole sentences where they fit, else whole words; tabs and line ends are spaces.
  static func cut(_ text: [UInt8], to longest: Int) -> [UInt8] {
    let line = oneLine(text)
    guard line.count > longest else { return line }
    var (sentence, word) = (0, 0)
    for place in 1...longest where line[place] == 0x20 {
      word = place
      if [0x2E, 0x21, 0x3F].contains(line[place - 1]) { sentence = place }
    }
    return sentence > 0 ? Array(line[..<sentence]) : line[..<word] + Array(" …".utf8)
  }

  /// Every run of white space as one space, and none at the ends.
  private static func oneLine(_ text: [UInt8]) -> [UInt8] {
    guard hasNoOtherSpace(text) else {
      let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      return Array(words.joined(separator: " ").utf8)
    }
    var line: [UInt8] = []
    line.reserveCapacity(text.count)
    for byte in text {
      if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
        if let last = line.last, last != 0x20 { line.append(0x20) }
      } else {
        line.append(byte)
      }
    }
    if line.last == 0x20 { line.removeLast() }
    return line
  }

  /// Whether the only white space is ASCII, told without a look at what the rarer letters are.
  private static func hasNoOtherSpace(_ text: [UInt8]) -> Bool {
    for (index, byte) in text.enumerated() where byte > 0xC1 {
      guard index + UTF8Bytes.length(byte) <= text.count else { return false }
      switch byte {
      case 0xC2: if text[index + 1] == 0x85 || text[index + 1] == 0xA0 { return false }
      case 0xC3...0xC5: continue
      // Dashes, quotes and such: U+2010–U+2027.
      case 0xE2:
        guard text[index + 1] == 0x80, (0x90...0xA7).contains(text[index + 2]) else {
          return false
        }
      default: return false
      }
    }
    return true
  }
}
