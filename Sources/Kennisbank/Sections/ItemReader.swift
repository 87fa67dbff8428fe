import Basis
import Reading

/// Reads the items of the four sections. Names, roles and words in brackets are taken out of the
/// text (by shortening its nodes), so that the rest can be shown as the writer's own words.
struct ItemReader {
  var body: Markdown
  let file: SourceFile
  private let names: SharedNames
  private(set) var problems: [Diagnostic] = []

  init(body: Markdown, file: SourceFile, names: SharedNames) {
    self.body = body
    self.file = file
    self.names = names
  }

  /// A name of an item.
  func named(_ name: String, in item: Int) -> Named {
    Named(names.one(name), at: span(of: name, in: item))
  }

  mutating func report(_ message: Message, at span: SourceSpan) {
    problems.append(Diagnostic(message, in: file, at: span))
  }

  /// The items of the lists in a section, and the ranges of its other blocks.
  func items(in blocks: Range<Int>) -> (items: [Int], rest: [Range<Int>]) {
    var items: [Int] = []
    var rest: [Range<Int>] = []
    for index in body.siblings(in: blocks) {
      if body.nodes[index].kind == .list {
        items += body.children(of: index)
      } else {
        rest.append(body.subtree(index))
      }
    }
    return (items, rest)
  }

  /// The blocks inside an item.
  func inside(_ item: Int) -> Range<Int> { item + 1..<Int(body.nodes[item].end) }

  /// The node of the first paragraph of an item.
  func paragraph(of item: Int) -> Int? {
    let first = item + 1
    return first < Int(body.nodes[item].end) && body.nodes[first].kind == .paragraph ? first : nil
  }

  /// Where words of an item stand in the file.
  func span(of words: String, in item: Int) -> SourceSpan {
    file.span(of: words.utf8Span.span, from: Int(body.nodes[item].place), within: 2000)
      ?? lineSpan(of: item)
  }

  /// The first line of an item, without its mark.
  func lineSpan(of item: Int) -> SourceSpan {
    let place = Int(body.nodes[item].place)
    var end = place
    while end < file.bytes.count, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
    return SourceSpan(place, end)
  }

  // MARK: Names in bold

  /// A name, the words in brackets after it, and where the rest of the item stands.
  struct NamedItem {
    let name: Named
    let brackets: String?
    let text: ItemText
  }

  /// Reads `**NAME** (brackets) — explanation`. Dash, en dash, em dash and colon all separate.
  /// - Parameter accepts: whether words in brackets are more than a part of the explanation.
  mutating func namedItem(_ item: Int, accepts: (String) -> Bool) -> NamedItem? {
    guard let paragraph = paragraph(of: item) else { return nil }
    let strong = paragraph + 1
    guard strong < Int(body.nodes[paragraph].end), body.nodes[strong].kind == .strong else {
      return nil
    }
    var (name, brackets) = split(body.plainText(body.subtree(strong)).trimmed, accepts: accepts)
    while name.hasSuffix(":") { name = String(name.dropLast()).trimmed }
    guard !name.isEmpty else { return nil }
    var rest = Int(body.nodes[strong].end)
    if rest < Int(body.nodes[paragraph].end), body.nodes[rest].kind == .softBreak { rest += 1 }
    if rest < Int(body.nodes[paragraph].end), body.nodes[rest].kind == .text {
      if let found = takeBrackets(at: rest, accepts: accepts) { brackets = found }
      dropSeparator(at: rest)
    }
    let end = Int(body.nodes[paragraph].end)
    return NamedItem(
      name: named(name, in: item), brackets: brackets,
      text: ItemText(inline: emptied(rest..<end), blocks: end..<Int(body.nodes[item].end)))
  }

  /// A range without a first text that became empty.
  private func emptied(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, body.nodes[first].kind == .text, body.nodes[first].text.isEmpty
    else { return range }
    return first + 1..<range.upperBound
  }

  /// `Name (words)` as name and words, when the words are accepted.
  func split(_ text: String, accepts: (String) -> Bool) -> (name: String, brackets: String?) {
    guard let (name, words) = text.endInBrackets else { return (text, nil) }
    return accepts(words.trimmed) ? (name.trimmed, words.trimmed) : (text, nil)
  }

  /// Takes a pair of brackets from the start of a text node.
  private mutating func takeBrackets(at index: Int, accepts: (String) -> Bool) -> String? {
    let range = body.nodes[index].text
    let bytes = body.bytes(range)
    let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.endIndex
    guard start < bytes.endIndex, bytes[start] == 0x28,
      let close = bytes[start...].firstIndex(of: 0x29)
    else { return nil }
    let words = String(decoding: bytes[(start + 1)..<close], as: UTF8.self).trimmed
    guard accepts(words) else { return nil }
    body.nodes.setText(
      of: index, to: range.lowerBound + Int32(close + 1 - bytes.startIndex)..<range.upperBound)
    return words
  }

  /// Drops white space, one separator and white space from the start of a text node.
  private mutating func dropSeparator(at index: Int) {
    let range = body.nodes[index].text
    var bytes = body.bytes(range).drop { $0 == 0x20 }
    for separator in ["\u{2014}", "\u{2013}", "-", ":"] where bytes.starts(with: separator.utf8) {
      bytes = bytes.dropFirst(separator.utf8.count)
      break
    }
    bytes = bytes.drop { $0 == 0x20 }
    body.nodes.setText(of: index, to: range.upperBound - Int32(bytes.count)..<range.upperBound)
  }
}
