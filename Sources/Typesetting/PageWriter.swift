package import Kennisbank
package import Linking
internal import Reading
package import Templates

/// Writes the texts of one page as HTML. Holds what goes on through the page: which footnotes were
/// referred to, which abbreviations were explained, how many tables there were.
///
/// The Markdown is a flat tree and is walked in one loop with a stack of what is open; nothing
/// recurses, so depth of nesting costs memory only.
package struct PageWriter {
  let site: Site
  let abbreviations: Abbreviations
  let road: Road
  /// The text at hand.
  package private(set) var map: BodyMap
  /// Ids that the page gives to its own parts; a heading that has one goes without.
  let reserved: Set<String>
  /// Whether the text belongs to another page: its headings and footnotes then stay there.
  var isQuoting = false
  var out: [UInt8] = []
  var open: [OpenNode] = []
  var tables = 0
  var explained: Set<Int> = []
  var notes = FootnoteNumbers()

  package init(
    _ document: Document, site: Site, abbreviations: Abbreviations, road: Road,
    reserved: Set<String> = []
  ) {
    self.site = site
    self.reserved = reserved
    self.abbreviations = abbreviations
    self.road = road
    self.map = BodyMap(document)
  }

  /// Whole blocks, or a run of inline nodes; `nil` when there is nothing to show. Items whose list
  /// was taken apart get a list again.
  package mutating func html(_ ranges: [Range<Int>]) -> Markup? {
    out.removeAll(keepingCapacity: true)
    var isInList = false
    for range in ranges where !range.isEmpty {
      let isItem = map.body.nodes[range.lowerBound].kind == .item
      if isItem != isInList { write(isItem ? "<ul>\n" : "</ul>\n") }
      isInList = isItem
      render(range)
    }
    if isInList { write("</ul>\n") }
    return out.isEmpty ? nil : Markup(out)
  }

  package mutating func html(_ range: Range<Int>) -> Markup? { html([range]) }

  /// A plain text of the front matter, escaped, with its abbreviations explained.
  package mutating func html(plain words: String) -> Markup {
    out.removeAll(keepingCapacity: true)
    text(Array(words.utf8)[...])
    return Markup(out)
  }

  /// What another page says in an item, shown on this one.
  package mutating func quote(
    _ document: Document, _ text: ItemText
  ) -> (inline: Markup?, blocks: Markup?) {
    if text.isEmpty { return (nil, nil) }
    let own = map
    map = BodyMap(document)
    isQuoting = true
    defer {
      map = own
      isQuoting = false
    }
    return (html(text.inline), html(text.blocks))
  }

  /// Appends the HTML of a range of whole nodes.
  mutating func render(_ range: Range<Int>) {
    let body = map.body
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = open.last, last.end <= index { close() }
      index = enter(index, body.nodes[index])
    }
    while !open.isEmpty { close() }
  }

  /// Text of our own making, as it is.
  mutating func write(_ text: String) { out.append(contentsOf: text.utf8) }

  mutating func write(escaping text: String) { HTMLEscape.append(text, to: &out) }
}

/// A node whose end tag is still to be written.
struct OpenNode {
  let kind: Markdown.Kind
  /// The index after its last descendant.
  let end: Int
  /// What comes after its content.
  let endTag: String
  /// For a list and its items: whether their paragraphs stand without `p`.
  var isTight = false
  /// For a row: whether it is the header.
  var isHeader = false
  /// For a table: whether its body has begun.
  var hasBody = false
  /// Whether abbreviations stay as they are inside.
  var isPlain = false
}
