/// The text that a result shows: one line, not too long.
enum ShownText {
  /// In bytes. A large kennisbank keeps less, so that its index stays small.
  static let longest = 600
  static let longestOfMany = 320

  /// The slug that the browser makes of a title: its folded letters and digits, `-` between.
  static func slug(_ title: String) -> String {
    let words = WordSplitter.folded(title).split {
      !(0x61...0x7A).contains($0) && !WordSplitter.isDigit($0)
    }
    return String(decoding: Array(words.joined(separator: [0x2D])), as: UTF8.self)
  }

  /// Whole sentences where they fit, else whole words; tabs and line ends are spaces.
  static func cut(_ text: String, to longest: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.utf8.count > longest else { return line }
    var (end, bytes) = (line.startIndex, 0)
    var (sentence, word) = (line.startIndex, line.startIndex)
    while end < line.endIndex, bytes + line[end].utf8.count <= longest {
      bytes += line[end].utf8.count
      let next = line.index(after: end)
      if next < line.endIndex, line[next] == " " {
        word = next
        if ".!?".contains(line[end]) { sentence = next }
      }
      end = next
    }
    return sentence > line.startIndex ? String(line[..<sentence]) : line[..<word] + " …"
  }
}
