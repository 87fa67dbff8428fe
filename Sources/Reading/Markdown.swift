/// A Markdown text as a tree in one array: a node is followed by its children, and `end` is the index
/// after its last descendant. Walks need no recursion, however deep the text is nested.
package struct Markdown: Sendable {
  package enum Kind: UInt8, Sendable {
    case paragraph, heading, blockQuote, list, item, codeBlock, thematicBreak
    case table, tableRow, tableCell, footnoteDefinition
    case text, softBreak, lineBreak, code, emphasis, strong, strikethrough, link, image
    case footnoteReference
  }

  package struct Node: Sendable {
    package let kind: Kind
    /// What else the kind tells; see the properties that read it.
    package var detail: Int32 = 0
    /// The index after the last descendant.
    package var end: Int32 = 0
    /// Where the node begins in the source file.
    package var place: Int32 = 0
    /// Its own text: literal, code or address, for `Markdown.bytes`.
    package var text: Range<Int32> = 0..<0
    /// A second text: the title of a link or image, the language of a code block.
    package var title: Range<Int32> = 0..<0

    @inlinable
    package init(_ kind: Kind) { self.kind = kind }
  }

  package var nodes = Nodes()
  /// The bytes of the file, which nearly all texts are a part of.
  private let source: [UInt8]
  /// The texts that stand in the file otherwise, such as with a `\` in them. In ranges they follow
  /// the bytes of the file.
  private var own: [UInt8] = []
  package private(set) var signs = TextSigns()
  /// Whether all text of the file is here: not when it was refused before it was read, or when a
  /// comment or block of code without an end took the rest.
  package internal(set) var isWhole = true

  package init() { source = [] }

  /// - Parameter source: the bytes of the file that the places are in.
  init(source: [UInt8]) { self.source = source }

  /// What stands for a text that was not read.
  static let unread: Markdown = {
    var markdown = Markdown()
    markdown.isWhole = false
    return markdown
  }()

  package func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    let start = Int(range.lowerBound)
    if start < source.count { return source[start..<Int(range.upperBound)] }
    return own[(start - source.count)..<(Int(range.upperBound) - source.count)]
  }

  package func string(_ range: Range<Int32>) -> String {
    String(decoding: bytes(range), as: UTF8.self)
  }

  package func subtree(_ index: Int) -> Range<Int> { index..<Int(nodes[index].end) }

  /// The indices of the children of a node.
  package func children(of index: Int) -> [Int] { siblings(in: index + 1..<Int(nodes[index].end)) }

  /// The indices of the nodes side by side that fill a range.
  package func siblings(in range: Range<Int>) -> [Int] {
    var indices: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      indices.append(index)
      index = Int(nodes[index].end)
    }
    return indices
  }
}

// MARK: - While it is made

extension Markdown {
  /// Keeps a text: as a place in the file where it stands there as it is, on the line of `place`.
  /// - Parameter signs: its signs, where they were looked for already.
  mutating func store(
    _ bytes: [UInt8], near place: Int, on line: Range<Int>, signs: TextSigns? = nil
  ) -> Range<Int32> {
    if bytes.isEmpty { return 0..<0 }
    self.signs.append(signs ?? TextSigns(bytes.span))
    let start = Markdown.place(of: bytes.span, near: place, on: line, in: source.span)
    if let start { return Int32(start)..<Int32(start + bytes.count) }
    let end = Int32(source.count + own.count)
    own += bytes
    return end..<end + Int32(bytes.count)
  }

  private static func place(
    of text: Span<UInt8>, near place: Int, on line: Range<Int>, in source: Span<UInt8>
  ) -> Int? {
    func holds(_ start: Int) -> Bool {
      guard start + text.count <= source.count else { return false }
      for offset in text.indices where source[start + offset] != text[offset] { return false }
      return true
    }
    return holds(place) ? place : line.first(where: holds)
  }

  /// Lets go of the room that was kept to grow in.
  mutating func trim() {
    nodes.trim()
    if !own.isEmpty { own = own.map { $0 } }
  }
}

extension Markdown.Node {
  /// 1–6 for a heading.
  package var level: Int { Int(detail) }
  /// For a list: whether it is numbered; `start` is then its first number.
  package var isOrdered: Bool { detail & 1 == 1 }
  package var isTight: Bool { detail & 2 == 2 }
  package var start: Int { Int(detail >> 2) }
  /// For an item: `nil` when it is no task.
  package var isDone: Bool? { detail == 0 ? nil : detail == 2 }
  /// For a row: whether it is the header.
  package var isHeader: Bool { detail == 1 }
  package var alignment: Markdown.Alignment { Markdown.Alignment(rawValue: UInt8(detail)) ?? .none }
  /// For a footnote definition or reference: its number, from 1.
  package var number: Int { Int(detail) }

  static func listDetail(ordered: Bool, tight: Bool, start: Int) -> Int32 {
    Int32(truncatingIfNeeded: (ordered ? 1 : 0) | (tight ? 2 : 0) | start << 2)
  }
}

extension Markdown {
  package enum Alignment: UInt8, Sendable {
    case none, left, center, right
  }
}
