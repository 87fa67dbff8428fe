internal import Linking
internal import Reading
internal import Typesetting

/// Writes the text of a document as Markdown again: what the page shows, so without comments, with
/// links to the Markdown of the neighbours, and such that reading it gives the same tree.
///
/// Written from the tree and not cut from the file: nothing that is not on the page can slip through.
/// The tree is walked in one loop with a stack of what is open, as `PageWriter` does.
struct MarkdownWriter {
  let index: ExportIndex
  let map: BodyMap
  let body: Markdown
  let road: Road
  var out: [UInt8] = []
  /// What stands before each line: the marks of the quotes and items around it.
  var prefix: [UInt8] = []
  /// Whether the prefix of the line at hand is still to be written.
  var isPrefixDue = false
  /// Whether a sign would stand first on its line, where it could mean a block.
  var isLineStart = true
  var open: [OpenBlock] = [OpenBlock(kind: nil, end: 0)]
  /// How many of the open nodes are headings or cells, which hold one line.
  var oneLine = 0
  var isInTable = false
  /// The footnotes that the text refers to, in the order in which it does.
  var notes: [Int] = []
  /// For each section of the document where its text stands in `out`; `nil` where other things stand
  /// with it.
  var sectionTexts: [Range<Int>?] = []

  init(_ document: Document, _ index: ExportIndex) {
    self.index = index
    self.map = BodyMap(document)
    self.body = document.body
    self.road = Road(from: document.address)
  }

  /// Forgets what was written, to write another text of the same document in the same place.
  mutating func restart() {
    out.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
    prefix.removeAll(keepingCapacity: true)
    isPrefixDue = false
    isLineStart = true
    open[0] = OpenBlock(kind: nil, end: 0)
  }

  /// Hands over what was written.
  mutating func take() -> WrittenMarkdown {
    defer { (out, sectionTexts) = ([], []) }
    return WrittenMarkdown(bytes: out, sectionTexts: sectionTexts)
  }

  // MARK: Parts of a text

  /// Whole blocks. Items whose list was taken apart get a list again.
  mutating func write(blocks ranges: [Range<Int>]) {
    var isInList = false
    for range in ranges where !range.isEmpty {
      let isItem = body.nodes[range.lowerBound].kind == .item
      if isItem, !isInList { beginList(isTight: isTight(items: ranges)) }
      if !isItem, isInList { endList() }
      isInList = isItem
      walk(range)
    }
    if isInList { endList() }
  }

  /// A heading of our own.
  mutating func heading(_ level: Int, _ text: String) {
    beginBlock(.heading, end: 0)
    for _ in 0..<level { put(0x23) }
    put(0x20)
    oneLine += 1
    isLineStart = false
    escape(text)
    oneLine -= 1
    endBlock()
  }

  /// A paragraph of our own words.
  mutating func paragraph(_ text: String) {
    beginBlock(.paragraph, end: 0)
    escape(text)
    endBlock()
  }

  /// The footnotes that the text so far refers to, each of which may refer to further ones.
  mutating func footnotes() {
    guard !notes.isEmpty else { return }
    var definitions: [Int: Range<Int>] = [:]
    for (index, node) in body.nodes.enumerated() where node.kind == .footnoteDefinition {
      definitions[node.number] = index + 1..<Int(node.end)
    }
    var next = 0
    while next < notes.count {
      let number = notes[next]
      next += 1
      guard let range = definitions[number] else { continue }
      beginBlock(.footnoteDefinition, end: 0)
      put("[^\(number)]: ")
      open.append(OpenBlock(kind: .footnoteDefinition, end: .max, indent: 4))
      prefix += [0x20, 0x20, 0x20, 0x20]
      isLineStart = true
      walk(range)
      closeContainer()
      endBlock()
    }
  }

  /// Writes a range of whole nodes.
  mutating func walk(_ range: Range<Int>) {
    let depth = open.count
    var index = range.lowerBound
    while index < range.upperBound {
      while open.count > depth, let last = open.last, last.end <= index { close() }
      index = enter(index, body.nodes[index])
    }
    while open.count > depth { close() }
  }

  // MARK: Bytes

  mutating func put(_ byte: UInt8) {
    if isPrefixDue { putPrefix() }
    out.append(byte)
  }

  mutating func put(_ text: String) {
    if isPrefixDue { putPrefix() }
    out.append(contentsOf: text.utf8)
  }

  mutating func put(_ bytes: ArraySlice<UInt8>) {
    if bytes.isEmpty { return }
    if isPrefixDue { putPrefix() }
    out.append(contentsOf: bytes)
  }

  mutating func putPrefix() {
    out.append(contentsOf: prefix)
    isPrefixDue = false
  }

  /// Ends the line; what comes next stands behind the prefix.
  mutating func lineEnd() {
    if isPrefixDue {
      // A line of white space says nothing; a mark of a quote does.
      var bare = prefix
      while bare.last == 0x20 { bare.removeLast() }
      out.append(contentsOf: bare)
    }
    out.append(0x0A)
    isPrefixDue = true
    isLineStart = true
  }
}

/// The text of a document, written as one.
struct WrittenMarkdown {
  let bytes: [UInt8]
  /// As in `MarkdownWriter`.
  let sectionTexts: [Range<Int>?]
}

/// A node whose end is still to be written, or the text as a whole.
struct OpenBlock {
  let kind: Markdown.Kind?
  /// The index after its last descendant.
  let end: Int
  /// How much of the prefix is its own.
  var indent = 0
  /// What comes after its content.
  var endTag: [UInt8] = []
  /// For a list: the number of the next item, or `nil` for bullets; and its mark.
  var number: Int?
  var mark: UInt8 = 0x2D
  var isTight = false
  /// The kind of the last block inside it, and for a list the mark that it had.
  var last: Markdown.Kind?
  var lastMark: UInt8?
}
