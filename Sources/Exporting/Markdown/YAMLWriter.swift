internal import Basis

/// Writes front matter as YAML that any parser reads the same: texts in double quotes, what is a word,
/// a day or a number as it is.
struct YAMLWriter {
  private(set) var bytes: [UInt8] = []
  private var indent = 0
  /// Whether the next key stands behind the `- ` of an item.
  private var isItem = false

  /// A text; left out when there is none.
  mutating func text(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    quoted(text)
    bytes.append(0x0A)
  }

  /// A value that is safe without quotes: a day, a number, a word of the format.
  mutating func plain(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    bytes.append(contentsOf: value.utf8)
    bytes.append(0x0A)
  }

  /// A day; left out when there is none.
  mutating func day(_ key: String, _ value: CalendarDate?) {
    guard let value else { return }
    self.key(key)
    bytes.append(iso: value)
    bytes.append(0x0A)
  }

  /// A list of values on one line; left out when it is empty.
  mutating func words(_ key: String, _ words: [String]) {
    guard !words.isEmpty else { return }
    self.key(key)
    bytes.append(0x5B)
    for (number, word) in words.enumerated() {
      if number > 0 { bytes.append(contentsOf: [0x2C, 0x20]) }
      put(word)
    }
    bytes.append(contentsOf: [0x5D, 0x0A])
  }

  /// A value of a list that the region sets; left out when there is none.
  mutating func word(_ key: String, _ word: String?) {
    guard let word else { return }
    self.key(key)
    put(word)
    bytes.append(0x0A)
  }

  private mutating func put(_ word: String) {
    if YAMLWriter.isPlain(word) { bytes.append(contentsOf: word.utf8) } else { quoted(word) }
  }

  /// A list of texts, one a line; left out when it is empty.
  mutating func texts(_ key: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    self.key(key, isParent: true)
    for text in texts {
      spaces(indent + 2)
      bytes.append(contentsOf: [0x2D, 0x20])
      quoted(text)
      bytes.append(0x0A)
    }
  }

  mutating func group<Value>(
    _ key: String, _ value: Value?, _ body: (inout YAMLWriter, Value) -> Void
  ) {
    guard let value else { return }
    self.key(key, isParent: true)
    indent += 2
    body(&self, value)
    indent -= 2
  }

  /// A list of groups; left out when it is empty.
  mutating func groups<Value>(
    _ key: String, _ values: [Value], _ body: (inout YAMLWriter, Value) -> Void
  ) {
    guard !values.isEmpty else { return }
    self.key(key, isParent: true)
    indent += 4
    for value in values {
      isItem = true
      body(&self, value)
    }
    isItem = false
    indent -= 4
  }

  private mutating func key(_ key: String, isParent: Bool = false) {
    spaces(isItem ? indent - 2 : indent)
    if isItem { bytes.append(contentsOf: "- ".utf8) }
    isItem = false
    bytes.append(contentsOf: key.utf8)
    bytes.append(0x3A)
    bytes.append(isParent ? 0x0A : 0x20)
  }

  private mutating func spaces(_ count: Int) {
    for _ in 0..<count { bytes.append(0x20) }
  }

  private mutating func quoted(_ text: String) {
    bytes.append(0x22)
    let text = text.utf8Span.span
    var done = 0
    for index in text.indices where text[index] == 0x22 || text[index] == 0x5C {
      bytes.append(text.extracting(done..<index))
      bytes.append(0x5C)
      done = index
    }
    bytes.append(text.extracting(done..<text.count))
    bytes.append(0x22)
  }

  /// A word that YAML takes for neither a number nor a truth value, in any version.
  private static func isPlain(_ word: String) -> Bool {
    let bytes = word.utf8Span.span
    guard !bytes.isEmpty, (0x61...0x7A).contains(bytes[0] | 0x20) else { return false }
    for index in bytes.indices {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: continue
      default: return false
      }
    }
    return bytes.count > longestMeaning || !meanings.contains(word.lowercased())
  }

  private static let longestMeaning = meanings.map(\.utf8.count).max() ?? 0
  private static let meanings: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]
}
