internal import Reading

extension MarkdownWriter {
  /// Writes the start of a node, and the whole of one without children.
  ///
  /// - Returns: the index of the node to go on with.
  mutating func enter(_ index: Int, _ node: Markdown.Node) -> Int {
    switch node.kind {
    case .paragraph:
      if Int(node.end) > index + 1 { beginBlock(.paragraph, end: Int(node.end)) }
    case .heading:
      beginBlock(.heading, end: Int(node.end))
      for _ in 0..<node.level { put(0x23) }
      put(0x20)
      isLineStart = false
      oneLine += 1
    case .blockQuote:
      beginBlock(.blockQuote, end: Int(node.end))
      put("> ")
      prefix.append(0x3E)
      prefix.append(0x20)
      beginContainer(indent: 2)
    case .list:
      beginList(
        isTight: node.isTight && isTight(items: body.children(of: index).map { body.subtree($0) }),
        number: node.isOrdered ? node.start : nil, end: Int(node.end),
        startsEmpty: Int(body.nodes[index + 1].end) == index + 2)
    case .item: beginItem(node)
    case .codeBlock: codeBlock(node)
    case .thematicBreak:
      beginBlock(.thematicBreak, end: 0)
      put("***")
      endBlock()
    case .table: beginBlock(.table, end: Int(node.end))
    case .tableRow: beginRow(index, node)
    case .tableCell:
      put("| ")
      isLineStart = false
      open.append(OpenBlock(kind: .tableCell, end: Int(node.end), endTag: [0x20]))
    case .footnoteDefinition: return Int(node.end)
    default: return enterInline(index, node)
    }
    return index + 1
  }

  mutating func close() {
    guard let last = open.last, let kind = last.kind else { return }
    switch kind {
    case .heading:
      oneLine -= 1
      endBlock()
    case .paragraph, .table:
      isInTable = false
      endBlock()
    case .list: endList()
    case .item:
      closeContainer()
      noteBlock(.item)
    case .blockQuote:
      closeContainer()
      noteBlock(.blockQuote)
    case .tableRow: endRow(last)
    case .tableCell:
      put(last.endTag[...])
      open.removeLast()
    default:
      put(last.endTag[...])
      open.removeLast()
    }
  }

  // MARK: What stands between blocks

  /// Begins a block on a line of its own, behind a blank line unless a tight list does without.
  mutating func beginBlock(_ kind: Markdown.Kind, end: Int, needsBlank: Bool = false) {
    let parent = open[open.count - 1]
    if let last = parent.last {
      let isTight = (parent.kind == .item || parent.kind == .list) && parent.isTight
      lineEnd()
      if !isTight || needsBlank && last == .paragraph || joins(last, kind) { lineEnd() }
    }
    isLineStart = true
    open.append(OpenBlock(kind: kind, end: end))
  }

  /// Whether a block would be taken for a part of the one on the line before.
  private func joins(_ last: Markdown.Kind, _ kind: Markdown.Kind) -> Bool {
    switch last {
    case .paragraph: kind == .paragraph || kind == .table
    case .list: kind == .paragraph
    case .blockQuote: kind == .paragraph || kind == .blockQuote
    case .table: true
    default: false
    }
  }

  /// Whether items can do without blank lines.
  func isTight(items: [Range<Int>]) -> Bool {
    items.allSatisfy { item in
      guard body.nodes[item.lowerBound].kind == .item else { return true }
      var last: Markdown.Kind?
      var index = item.lowerBound + 1
      while index < item.upperBound {
        let kind = body.nodes[index].kind
        if let last, joins(last, kind) { return false }
        last = kind
        index = Int(body.nodes[index].end)
      }
      return true
    }
  }

  mutating func endBlock() {
    guard let kind = open.popLast()?.kind else { return }
    noteBlock(kind)
  }

  mutating func noteBlock(_ kind: Markdown.Kind, mark: UInt8? = nil) {
    open[open.count - 1].last = kind
    open[open.count - 1].lastMark = mark
  }

  /// Makes the block at hand one that holds blocks, behind as much of the prefix on each line.
  private mutating func beginContainer(indent: Int) {
    open[open.count - 1].indent = indent
    isLineStart = true
  }

  mutating func closeContainer() {
    guard let block = open.popLast() else { return }
    prefix.removeLast(block.indent)
  }

  // MARK: Lists

  /// Two lists side by side get different marks, or they would be one.
  mutating func beginList(
    isTight: Bool, number: Int? = nil, end: Int = .max, startsEmpty: Bool = false
  ) {
    let parent = open[open.count - 1]
    let marks: (UInt8, UInt8) = number == nil ? (0x2D, 0x2A) : (0x2E, 0x29)
    let mark = parent.last == .list && parent.lastMark == marks.0 ? marks.1 : marks.0
    // Such a list cannot follow a paragraph on the next line.
    let needsBlank = (number.map { $0 != 1 } ?? false) || startsEmpty
    beginBlock(.list, end: end, needsBlank: needsBlank)
    open[open.count - 1].isTight = isTight
    open[open.count - 1].number = number
    open[open.count - 1].mark = mark
  }

  mutating func endList() {
    guard let list = open.popLast() else { return }
    noteBlock(.list, mark: list.mark)
  }

  mutating func beginItem(_ node: Markdown.Node?) {
    let list = open[open.count - 1]
    beginBlock(.item, end: node.map { Int($0.end) } ?? .max)
    var width = 2
    if let number = list.number {
      let digits = String(number)
      put(digits)
      width += digits.utf8.count
      open[open.count - 2].number = number + 1
    }
    put(list.mark)
    put(0x20)
    open[open.count - 1].isTight = list.isTight
    for _ in 0..<width { prefix.append(0x20) }
    beginContainer(indent: width)
    if let isDone = node?.isDone { put(isDone ? "[x] " : "[ ] ") }
  }

  mutating func endItem() {
    closeContainer()
    noteBlock(.item)
  }

  // MARK: Code and tables

  private mutating func codeBlock(_ node: Markdown.Node) {
    let text = body.bytes(node.text)
    let info = body.bytes(node.title)
    let sign: UInt8 = info.contains(0x60) ? 0x7E : 0x60
    let fence = [UInt8](repeating: sign, count: max(3, longestRun(of: sign, in: text) + 1))
    beginBlock(.codeBlock, end: 0)
    put(fence[...])
    let name = info.span
    for index in name.indices {
      if name[index] == 0x5C { put(0x5C) }
      put(name[index])
      if MarkdownWriter.isEntity(name, at: index) { put("amp;") }
    }
    lineEnd()
    for byte in text {
      if byte == 0x0A { lineEnd() } else { put(byte) }
    }
    put(fence[...])
    endBlock()
  }

  func longestRun(of sign: UInt8, in text: ArraySlice<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for byte in text {
      run = byte == sign ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  private mutating func beginRow(_ index: Int, _ node: Markdown.Node) {
    if open[open.count - 1].last != nil { lineEnd() }
    open.append(OpenBlock(kind: .tableRow, end: Int(node.end)))
    isInTable = true
    oneLine += 1
    guard node.isHeader else { return }
    for cell in body.children(of: index) {
      let rule =
        switch body.nodes[cell].alignment {
        case .none: " --- |"
        case .left: " :-- |"
        case .center: " :-: |"
        case .right: " --: |"
        }
      open[open.count - 1].endTag += Array(rule.utf8)
    }
  }

  /// The rule under a header says how its columns are set.
  private mutating func endRow(_ row: OpenBlock) {
    oneLine -= 1
    put(0x7C)
    open.removeLast()
    noteBlock(.tableRow)
    guard !row.endTag.isEmpty else { return }
    lineEnd()
    put(0x7C)
    put(row.endTag[...])
  }
}
