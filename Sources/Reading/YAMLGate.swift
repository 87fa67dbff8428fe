import Basis

/// A linear scan over YAML before the library sees it. It refuses what makes the library crash, hang
/// or misread (aliases, tags, merge and complex keys, deep nesting), and reports the slips of hurried
/// writers with a better place than the library gives.
struct YAMLGate {
  private let file: SourceFile
  private var problems: [Diagnostic] = []
  /// The keys seen at each open indentation, with their line.
  private var levels: [(indent: Int, keys: [(name: String, line: Int)])] = []
  private var isRefused = false
  private var openQuote: UInt8?
  private var quoteStart = 0
  private var flowDepth = 0
  private var flowStart = 0
  /// Lines deeper than this belong to a block of text (`>` or `|`).
  private var textBlock: Int?

  /// - Parameter firstLine: the number in the file of the first of the lines, from 1.
  static func problems(in file: SourceFile, lines: Lines, firstLine: Int) -> [Diagnostic] {
    var gate = YAMLGate(file: file)
    for number in lines.ranges.indices {
      gate.scan(lines.ranges[number], number: firstLine + number)
      if gate.isRefused { break }
    }
    gate.finish()
    return gate.problems
  }

  private init(file: SourceFile) { self.file = file }

  private mutating func report(_ message: Message, _ start: Int, _ end: Int) {
    problems.append(Diagnostic(message, in: file, at: SourceSpan(start, end)))
    if message.code.severity == .fout { isRefused = true }
  }

  private mutating func scan(_ line: Range<Int>, number: Int) {
    let bytes = file.bytes
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
    guard index < line.upperBound else { return }
    let indent = index - line.lowerBound
    if let limit = textBlock {
      if indent > limit { return }
      textBlock = nil
    }
    if openQuote == nil, bytes[index] == 0x09 {
      report(.yamlTabs(), index, index + 1)
      return
    }
    guard openQuote == nil, flowDepth == 0 else {
      scanTokens(from: index, line: line)
      return
    }
    if bytes[index] == 0x25 { return report(.yamlCharacter("%"), index, index + 1) }
    if indent == 0, bytes[index] == 0x2E,
      bytes[index..<line.upperBound].starts(with: [0x2E, 0x2E, 0x2E])
    {
      return report(.yamlInvalid(inFrontMatter: true), index, line.upperBound)
    }
    var column = indent
    var dashes = 0
    while index < line.upperBound, bytes[index] == 0x2D,
      index + 1 == line.upperBound || bytes[index + 1] == 0x20
    {
      close(levelsDeeperThan: column, including: true)
      dashes += 1
      if dashes > 4 { return report(.yamlTooDeep(), index, index + 1) }
      index += 1
      while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
      column = index - line.lowerBound
    }
    if index + 1 < line.upperBound, bytes[index] == 0x3F, bytes[index + 1] == 0x20 {
      return report(.yamlCharacter("?"), index, index + 1)
    }
    if let key = key(at: index, line: line) {
      note(key, column: column, number: number)
      if isRefused { return }
      index = key.valueStart
      if beginsTextBlock(at: index, line: line) {
        textBlock = column
        return
      }
      if isMarkOfAList(at: index, line: line) {
        return report(.yamlCharacter("-"), index, index + 1)
      }
      warnOfCurlyQuotes(index..<line.upperBound)
      warnOfHash(in: index..<line.upperBound, key: key.name)
    } else if dashes == 0 {
      if let key = keyWithoutSpace(at: index, line: line), indent == 0 {
        return report(.yamlNoSpace(key: key), index, line.upperBound)
      }
    } else if beginsTextBlock(at: index, line: line) {
      textBlock = indent
      return
    }
    scanTokens(from: index, line: line)
  }

  /// Keys whose value is running text, in which a `#` is more likely a sign than a remark.
  private static let textKeys: Set<String> = [
    "titel", "samenvatting", "ambitie", "naam", "ondertitel", "term", "betekenis", "locatie",
  ]

  /// What stands behind ` #` is a remark to YAML and would be lost.
  private mutating func warnOfHash(in value: Range<Int>, key: String) {
    guard let sign = sign(ofRemarkIn: value), YAMLGate.textKeys.contains(key) else { return }
    let first = file.bytes[value.lowerBound]
    if first == 0x22 || first == 0x27 || first == 0x23 { return }
    report(.yamlHash(), sign, value.upperBound)
  }

  /// The first `#` behind a space.
  private func sign(ofRemarkIn value: Range<Int>) -> Int? {
    let bytes = file.bytes
    var index = value.lowerBound + 1
    while index < value.upperBound {
      if bytes[index] == 0x23, bytes[index - 1] == 0x20 { return index }
      index += 1
    }
    return nil
  }

  /// `>` or `|`, with at most its own signs or a comment after it.
  private func beginsTextBlock(at index: Int, line: Range<Int>) -> Bool {
    let bytes = file.bytes
    guard index < line.upperBound, bytes[index] == 0x3E || bytes[index] == 0x7C else {
      return false
    }
    let rest = bytes[(index + 1)..<line.upperBound]
      .drop { $0 == 0x2B || $0 == 0x2D || (0x31...0x39).contains($0) }
      .drop { $0 == 0x20 || $0 == 0x09 }
    return rest.isEmpty || rest.first == 0x23
  }

  private func isMarkOfAList(at index: Int, line: Range<Int>) -> Bool {
    index + 1 < line.upperBound && file.bytes[index] == 0x2D && file.bytes[index + 1] == 0x20
  }

  // MARK: Keys

  private struct Key {
    let name: String
    let span: Range<Int>
    let valueStart: Int
  }

  /// A plain or quoted key followed by a colon and white space or the end of the line.
  private func key(at start: Int, line: Range<Int>) -> Key? {
    let bytes = file.bytes
    var index = start
    while index < line.upperBound {
      let byte = bytes[index]
      if byte == 0x3A, index > start,
        index + 1 == line.upperBound || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09
      {
        var value = index + 1
        while value < line.upperBound, bytes[value] == 0x20 { value += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        return Key(name: name, span: start..<index, valueStart: value)
      }
      let isName =
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
        || byte == 0x5F || byte >= 0x80 || byte == 0x3C
      guard isName else { return nil }
      index += 1
    }
    return nil
  }

  private func keyWithoutSpace(at start: Int, line: Range<Int>) -> String? {
    let text = file.bytes[start..<line.upperBound]
    guard let colon = text.firstIndex(of: 0x3A), colon > start,
      text[start..<colon].allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2D }),
      colon + 1 < line.upperBound, file.bytes[colon + 1] != 0x2F
    else { return nil }
    return String(decoding: text[start..<colon], as: UTF8.self)
  }

  private mutating func note(_ key: Key, column: Int, number: Int) {
    if key.name == "<<" {
      return report(.yamlReference("<<"), key.span.lowerBound, key.span.upperBound)
    }
    close(levelsDeeperThan: column, including: false)
    if levels.last?.indent != column { levels.append((column, [])) }
    let last = levels.count - 1
    if let first = levels[last].keys.first(where: { $0.name == key.name }) {
      return report(
        .keyTwice(key.name, firstLine: first.line), key.span.lowerBound, key.span.upperBound)
    }
    levels[last].keys.append((key.name, number))
  }

  private mutating func close(levelsDeeperThan column: Int, including: Bool) {
    while let last = levels.last, last.indent > column || (including && last.indent == column) {
      // A list may stand at the indentation of its key; that key's level stays open.
      if including, last.indent == column { return }
      levels.removeLast()
    }
  }

  // MARK: Values

  private mutating func warnOfCurlyQuotes(_ value: Range<Int>) {
    guard !value.isEmpty, file.bytes[value.lowerBound] == 0xE2 else { return }
    let text = file.bytes[value]
    if text.starts(with: "“".utf8) || text.starts(with: "„".utf8) {
      report(.curlyQuotes(), value.lowerBound, value.upperBound)
    }
  }

  /// Follows quotes and flow brackets through a line and looks at each first sign of a value.
  private mutating func scanTokens(from start: Int, line: Range<Int>) {
    let bytes = file.bytes
    var index = start
    var atStart = true
    while index < line.upperBound {
      let byte = bytes[index]
      if let quote = openQuote {
        if byte == 0x5C, quote == 0x22 {
          index += 2
          continue
        }
        if byte == quote {
          if quote == 0x27, index + 1 < line.upperBound, bytes[index + 1] == quote {
            index += 2
            continue
          }
          openQuote = nil
          index += 1
          if flowDepth == 0, hasTextBehind(index, line: line) {
            return reportQuote(before: index, line: line)
          }
          continue
        }
        index += 1
        atStart = false
        continue
      }
      switch byte {
      case 0x20: break
      case 0x23 where index == line.lowerBound || bytes[index - 1] == 0x20: return
      case 0x22 where atStart, 0x27 where atStart:
        openQuote = byte
        quoteStart = index
      case 0x26 where atStart, 0x2A where atStart, 0x21 where atStart:
        var end = index + 1
        while end < line.upperBound, !isEndOfWord(bytes[end]) { end += 1 }
        let word = String(decoding: bytes[index..<end], as: UTF8.self)
        return report(
          end - index > 1 ? .yamlReference(word) : .yamlCharacter(word), index, end)
      case 0x25 where atStart, 0x40 where atStart, 0x60 where atStart,
        0x2C where atStart && flowDepth == 0, 0x7C where atStart, 0x3E where atStart:
        return report(
          .yamlCharacter(String(decoding: [byte], as: UTF8.self)), index, index + 1)
      case 0x5B where atStart || flowDepth > 0, 0x7B where atStart || flowDepth > 0:
        if flowDepth == 0 { flowStart = index }
        flowDepth += 1
        if flowDepth > 8 { return report(.yamlTooDeep(), index, index + 1) }
        index += 1
        atStart = true
        continue
      case 0x5D where flowDepth > 0, 0x7D where flowDepth > 0:
        flowDepth -= 1
        if flowDepth == 0, hasTextBehind(index + 1, line: line) {
          let rest = bytes[(index + 1)..<line.upperBound]
          let isBracket = rest.contains(0x5D) || rest.contains(0x7D)
          let opened = String(decoding: [bytes[flowStart]], as: UTF8.self)
          return report(
            isBracket ? .yamlBracket() : .yamlCharacter(opened), flowStart, flowStart + 1)
        }
      case 0x2C where flowDepth > 0, 0x3A where flowDepth > 0:
        index += 1
        atStart = true
        continue
      default: break
      }
      if byte != 0x20 { atStart = false }
      index += 1
    }
  }

  private func isEndOfWord(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x5D || byte == 0x7D
  }

  /// Whether a value goes on where it should have ended: no comment, and no colon of a key.
  private func hasTextBehind(_ index: Int, line: Range<Int>) -> Bool {
    let rest = file.bytes[index..<line.upperBound].drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = rest.first else { return false }
    return first != 0x3A && (first != 0x23 || rest.startIndex == index)
  }

  private mutating func reportQuote(before index: Int, line: Range<Int>) {
    let isApostrophe = file.bytes[quoteStart] == 0x27
    if isApostrophe, let proposal = proposal(forQuoteAt: quoteStart) {
      report(.yamlApostrophe(proposal: proposal), quoteStart, quoteStart + 1)
    } else {
      report(.yamlAfterQuote(), index, line.upperBound)
    }
  }

  /// The rest of the line in double quotes, where an apostrophe begins a word: `"'t Gasthuis"`.
  private func proposal(forQuoteAt start: Int) -> String? {
    let rest = file.bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    let word = rest.dropFirst().prefix { (0x61...0x7A).contains($0) }
    guard (1...2).contains(word.count), rest.count < 100, !rest.contains(0x22),
      rest.dropFirst(1 + word.count).first.map({ $0 == 0x20 || $0 == 0x2D }) ?? false
    else { return nil }
    return "\"\(String(decoding: rest, as: UTF8.self))\""
  }

  /// A quote that never ends, told where it was opened.
  private mutating func finish() {
    guard !isRefused, openQuote != nil else { return }
    if openQuote == 0x27, let proposal = proposal(forQuoteAt: quoteStart) {
      report(.yamlApostrophe(proposal: proposal), quoteStart, quoteStart + 1)
    } else {
      report(.yamlQuote(), quoteStart, quoteStart + 1)
    }
  }
}
