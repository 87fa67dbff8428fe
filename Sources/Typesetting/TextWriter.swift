internal import Kennisbank
package import Linking
internal import Reading

/// Writes the text of a document without any markup, for calendars and mails. Links keep their words
/// and get their whole address behind them, as `<https://…>`; pictures keep their description.
///
/// As in `PageWriter` the flat tree is walked in one loop with a stack of what is open.
package struct TextWriter {
  let map: BodyMap
  let site: Site
  /// `nil` when the site has no address: links within the site then keep their words only.
  let road: Road?
  let width: Int?
  private(set) var lines: [String] = []
  /// The words of the paragraph, heading, cell or row at hand.
  var words = ""
  var open: [OpenText] = []
  /// Whether an empty line comes before the next block.
  private var wantsGap = false
  /// The footnotes that were referred to, by the number the reader gave them.
  var notes: [Int] = []

  /// - Parameter width: in characters; `nil` makes each paragraph one line.
  package init(_ document: Document, site: Site, basisURL: String?, width: Int?) {
    self.map = BodyMap(document)
    self.site = site
    self.road = basisURL.map { Road(from: document.address, awayAt: $0) }
    self.width = width
  }

  /// The whole text as lines, the footnotes at the end.
  package static func lines(
    _ document: Document, site: Site, basisURL: String?, width: Int? = nil
  ) -> [String] {
    var writer = TextWriter(document, site: site, basisURL: basisURL, width: width)
    for range in document.sections.flatMap(\.blocks) { writer.write(range) }
    writer.writeNotes()
    return writer.lines
  }

  /// The first paragraph of some blocks as one line; `nil` when there is none.
  package static func firstParagraph(
    _ ranges: [Range<Int>], of document: Document, site: Site
  ) -> String? {
    let nodes = document.body.nodes
    for range in ranges {
      guard let first = range.first(where: { nodes[$0].kind == .paragraph }) else { continue }
      var writer = TextWriter(document, site: site, basisURL: nil, width: nil)
      writer.write(document.body.subtree(first))
      if !writer.lines.isEmpty { return writer.lines.joined(separator: " ") }
    }
    return nil
  }

  private mutating func write(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = open.last, last.end <= index { close() }
      index = enter(index, map.body.nodes[index])
    }
    while !open.isEmpty { close() }
  }

  private mutating func writeNotes() {
    var next = 0
    // A note may refer to a further one, which then joins the list.
    while next < notes.count {
      let number = notes[next]
      next += 1
      let found = map.body.nodes.enumerated().first {
        $0.element.kind == .footnoteDefinition && $0.element.number == number
      }
      guard let found else { continue }
      open.append(
        OpenText(.footnoteDefinition, end: Int(found.element.end), first: "[\(next)] "))
      write(found.offset + 1..<Int(found.element.end))
    }
  }

  /// Ends a block: its words become lines, with what stands before them in lists and quotations.
  mutating func flush(_ lines: [String]? = nil) {
    let text = words.trimming(" ")
    words = ""
    if text.isEmpty, lines == nil { return }
    let rest = open.map(\.rest).joined()
    if wantsGap, !self.lines.isEmpty {
      // The gap belongs to what has begun before it.
      let before = open.filter { !$0.isFresh }.map(\.rest).joined()
      self.lines.append(before.trimmingEnd(" "))
    }
    var first = ""
    for index in open.indices {
      first += open[index].isFresh ? open[index].first : open[index].rest
      open[index].isFresh = false
    }
    if let lines {
      self.lines += lines.enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
    } else {
      self.lines += TextFill.lines(text, width: width, first: first, rest: rest)
    }
    wantsGap = !isTight
  }

  /// Ends a list, table or quotation.
  mutating func endGroup() { wantsGap = !isTight }

  private var isTight: Bool {
    open.last { $0.kind == .list || $0.kind == .table }?.isTight ?? false
  }
}

/// A node of which the end is still to come.
struct OpenText {
  let kind: Markdown.Kind
  /// The index after its last descendant.
  let end: Int
  /// What stands before its first line, and before the others.
  let first: String
  let rest: String
  var isFresh = true
  /// For a list: whether no empty lines part its items.
  var isTight = false
  /// For a numbered list: the number of the next item.
  var number: Int?
  /// For a link: its address, and where its words begin.
  var address: (text: String, start: Int)?

  init(_ kind: Markdown.Kind, end: Int, first: String = "") {
    self.kind = kind
    self.end = end
    self.first = first
    self.rest = kind == .blockQuote ? first : String(repeating: " ", count: first.count)
  }
}

extension String {
  fileprivate func trimming(_ mark: Character) -> String {
    String(drop { $0 == mark }).trimmingEnd(mark)
  }

  fileprivate func trimmingEnd(_ mark: Character) -> String {
    var text = Substring(self)
    while text.last == mark { text.removeLast() }
    return String(text)
  }
}
