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
    /// Its own text: literal, code or address, as a range of `Markdown.text`.
    package var text: Range<Int32> = 0..<0
    /// A second text: the title of a link or image, the language of a code block.
    package var title: Range<Int32> = 0..<0

    init(_ kind: Kind) { self.kind = kind }
  }

  package var nodes: [Node] = []
  package internal(set) var text: [UInt8] = []
  /// Whether all text of the file is here: not when it was refused before it was read, or when a
  /// comment or block of code without an end took the rest.
  package internal(set) var isWhole = true

  package init() {}

  /// What stands for a text that was not read.
  static let unread: Markdown = {
    var markdown = Markdown()
    markdown.isWhole = false
    return markdown
  }()

  package func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    text[Int(range.lowerBound)..<Int(range.upperBound)]
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

  /// The words of a part of the tree, without markup; breaks are spaces.
  package func plainText(_ range: Range<Int>) -> String {
    var out: [UInt8] = []
    append(plainText: range, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the words of a part of the tree, as above.
  package func append(plainText range: Range<Int>, to out: inout [UInt8]) {
    for index in range {
      switch nodes[index].kind {
      case .text, .code: out += bytes(nodes[index].text)
      case .softBreak, .lineBreak: out.append(0x20)
      case .paragraph, .item, .tableCell:
        if !out.isEmpty, out.last != 0x20 { out.append(0x20) }
      default: break
      }
    }
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
