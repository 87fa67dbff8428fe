import Basis
private import CCmarkGFM

/// Turns the visits of the C tree into the flat tree of `Markdown`.
struct MarkdownBuilder {
  private let file: SourceFile
  private let part: Range<Int>
  private let lines: Lines
  private var markdown: Markdown
  private var problems: [Diagnostic] = []
  private var open: [Int] = []
  private var alignments: [UInt8] = []
  private var cell = 0
  private var footnotes = 0
  /// How many of the open nodes are links or images, where bare addresses stay text.
  private var openLinks = 0
  /// Elements that were reported; their closing tags need no message of their own.
  private var openTags: Set<String> = []

  init(file: SourceFile, part: Range<Int>, lines: Lines) {
    self.file = file
    self.part = part
    self.lines = lines
    markdown = Markdown(source: file.bytes)
    markdown.nodes.reserveCapacity(128)
  }

  mutating func finish() -> (Markdown, [Diagnostic]) {
    flushText()
    markdown.trim()
    return (markdown, problems)
  }

  mutating func visit(_ node: borrowing CmarkNode, entering: Bool) {
    switch node.type {
    case CMARK_NODE_DOCUMENT: return
    case CMARK_NODE_TEXT: if entering { appendText(node) }
    case CMARK_NODE_SOFTBREAK: leaf(.softBreak, node, entering)
    case CMARK_NODE_LINEBREAK: leaf(.lineBreak, node, entering)
    case CMARK_NODE_CODE: leaf(.code, node, entering, literal: true)
    case CMARK_NODE_CODE_BLOCK: leaf(.codeBlock, node, entering, literal: true)
    case CMARK_NODE_THEMATIC_BREAK: leaf(.thematicBreak, node, entering)
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: if entering { html(node) }
    case CMARK_NODE_FOOTNOTE_REFERENCE: leaf(.footnoteReference, node, entering)
    default: container(node, entering)
    }
  }

  private mutating func container(_ node: borrowing CmarkNode, _ entering: Bool) {
    flushText()
    guard entering else {
      if let index = open.popLast() {
        markdown.nodes.setEnd(of: index, to: markdown.nodes.count)
        let kind = markdown.nodes[index].kind
        if kind == .link || kind == .image { openLinks -= 1 }
      }
      return
    }
    var new = Markdown.Node(kind(of: node))
    new.place = Int32(place(of: node))
    switch new.kind {
    case .heading: new.detail = Int32(node.level)
    case .list:
      new.detail = Markdown.Node.listDetail(
        ordered: node.isOrdered, tight: node.isTight, start: node.start)
    case .item where node.typeName == "tasklist": new.detail = node.isDone ? 2 : 1
    case .table: alignments = node.alignments
    case .tableRow:
      new.detail = node.typeName == "table_header" ? 1 : 0
      cell = 0
    case .tableCell:
      let sign = cell < alignments.count ? alignments[cell] : 0
      cell += 1
      let alignment: Markdown.Alignment =
        switch sign {
        case 0x6C: .left
        case 0x63: .center
        case 0x72: .right
        default: .none
        }
      new.detail = Int32(alignment.rawValue)
    case .footnoteDefinition:
      footnotes += 1
      new.detail = Int32(footnotes)
    case .link, .image:
      openLinks += 1
      let address = node.address
      new.place = Int32(locate(address, from: Int(new.place)))
      new.text = store(address, new.place)
      new.title = store(node.title, new.place)
    default: break
    }
    open.append(markdown.nodes.count)
    markdown.nodes.append(new)
  }

  private func kind(of node: borrowing CmarkNode) -> Markdown.Kind {
    switch node.type {
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    default:
      switch node.typeName {
      case "table": .table
      case "table_row", "table_header": .tableRow
      case "table_cell": .tableCell
      case "strikethrough": .strikethrough
      case "tasklist": .item
      default: .paragraph
      }
    }
  }

  private mutating func leaf(
    _ kind: Markdown.Kind, _ node: borrowing CmarkNode, _ entering: Bool, literal: Bool = false
  ) {
    guard entering else { return }
    flushText()
    var new = Markdown.Node(kind)
    new.place = Int32(place(of: node))
    if literal { new.text = store(node.literal, new.place) }
    if kind == .codeBlock { new.title = store(node.fenceInfo, new.place) }
    if kind == .footnoteReference {
      new.detail = Int32(String(decoding: node.literal, as: UTF8.self)) ?? 0
    }
    append(new)
  }

  private mutating func append(_ node: Markdown.Node) {
    var node = node
    node.end = Int32(markdown.nodes.count + 1)
    markdown.nodes.append(node)
  }

  private mutating func store(_ bytes: [UInt8], _ place: Int32) -> Range<Int32> {
    markdown.store(bytes, near: Int(place), on: line(of: Int(place)))
  }

  // MARK: Text and bare addresses

  private var pending: [UInt8] = []
  private var pendingPlace = 0

  private mutating func appendText(_ node: borrowing CmarkNode) {
    if pending.isEmpty { pendingPlace = place(of: node) }
    node.appendLiteral(to: &pending)
  }

  /// The library cuts text at every sign that could mean something; here the pieces come together.
  private mutating func flushText() {
    if pending.isEmpty { return }
    let signs = TextSigns(pending.span)
    let links = openLinks == 0 && signs.mayBeAddress ? BareLinks.find(in: pending) : []
    if links.isEmpty {
      text(pending, pendingPlace, signs)
    } else {
      textWithLinks(pending, pendingPlace, links)
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func textWithLinks(
    _ bytes: [UInt8], _ place: Int, _ links: [BareLinks.Found]
  ) {
    var done = 0
    for found in links {
      text(Array(bytes[done..<found.text.lowerBound]), place)
      let words = Array(bytes[found.text])
      var link = Markdown.Node(.link)
      link.place = Int32(locate(words, from: place))
      link.text = store(found.address, link.place)
      let index = markdown.nodes.count
      markdown.nodes.append(link)
      text(words, Int(link.place))
      markdown.nodes.setEnd(of: index, to: markdown.nodes.count)
      done = found.text.upperBound
    }
    text(Array(bytes[done...]), place)
  }

  private mutating func text(_ bytes: [UInt8], _ place: Int, _ signs: TextSigns? = nil) {
    guard !bytes.isEmpty else { return }
    var node = Markdown.Node(.text)
    node.place = Int32(place)
    node.text = markdown.store(bytes, near: place, on: line(of: place), signs: signs)
    append(node)
  }

  // MARK: Places

  private func place(of node: borrowing CmarkNode) -> Int {
    guard node.line >= 1, node.line <= lines.ranges.count else { return part.lowerBound }
    let line = lines.ranges[node.line - 1]
    return min(line.lowerBound + max(0, node.column - 1), line.upperBound)
  }

  private func line(of place: Int) -> Range<Int> {
    lines.ranges.isEmpty ? part : lines.ranges[lines.number(of: place)]
  }

  /// Where bytes stand at or shortly after a place; the library's columns are off in continued lines.
  private func locate(_ bytes: [UInt8], from place: Int) -> Int {
    let start = line(of: place).lowerBound
    let end = min(part.upperBound - bytes.count, place + 4096) + 1
    for from in [max(place, start), start] where from < end {
      if let found = file.place(of: bytes.span, in: from..<end) { return found }
    }
    return place
  }

  // MARK: HTML

  /// Comments are left out; anything else is an error, with what to write instead.
  private mutating func html(_ node: borrowing CmarkNode) {
    let literal = node.literal
    let place = place(of: node)
    switch HTMLComment.strip(literal) {
    case .onlyComments: return
    case .unclosed(let offset):
      markdown.isWhole = false
      problems.append(
        Diagnostic(.commentUnclosed(), in: file, at: SourceSpan(place + offset, place + offset + 4))
      )
    case .text(let offset):
      let start = locate(Array(literal[offset...].prefix { $0 != 0x0A }), from: place)
      problems.append(
        Diagnostic(.textAfterComment(), in: file, at: SourceSpan(start, start + 1)))
    case .markup(let offset, let tag):
      let isClosing = literal[offset...].starts(with: [0x3C, 0x2F])
      if isClosing, openTags.contains(tag) { return }
      openTags.insert(tag)
      let sign = Array(literal[offset...].prefix { $0 != 0x3E && $0 != 0x0A }.prefix(60))
      let start = locate(sign, from: place)
      problems.append(
        Diagnostic(.rawHTML(tag: tag), in: file, at: SourceSpan(start, start + sign.count + 1)))
    }
  }
}
