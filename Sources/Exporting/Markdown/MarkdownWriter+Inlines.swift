internal import Basis
internal import Kennisbank
internal import Linking
internal import Reading
internal import Typesetting

extension MarkdownWriter {
  mutating func enterInline(_ index: Int, _ node: Markdown.Node) -> Int {
    switch node.kind {
    case .text: escape(body.bytes(node.text).span, beforeLink: isLink(Int(node.end)))
    case .softBreak:
      dropSpaces()
      if oneLine > 0 { put(0x20) } else { lineEnd() }
    case .lineBreak:
      dropSpaces()
      if oneLine > 0 {
        put(0x20)
      } else {
        put(0x5C)
        lineEnd()
      }
    case .code: code(body.bytes(node.text))
    case .emphasis: delimiter(1, node)
    case .strong: delimiter(2, node)
    case .strikethrough:
      put("~~")
      isLineStart = false
      open.append(OpenBlock(kind: .strikethrough, end: Int(node.end), endTag: [0x7E, 0x7E]))
    case .link: return link(index, node)
    case .image: image(index, node)
    case .footnoteReference:
      guard node.number > 0 else { break }
      if !notes.contains(node.number) { notes.append(node.number) }
      put("[^\(node.number)]")
      isLineStart = false
    default: break
    }
    return index + 1
  }

  private func isLink(_ index: Int) -> Bool {
    guard index < body.nodes.count else { return false }
    switch body.nodes[index].kind {
    case .link, .footnoteReference: return true
    default: return false
    }
  }

  /// White space at the end of a line means a break, or nothing.
  private mutating func dropSpaces() {
    if isPrefixDue { return }
    while out.last == 0x20 { out.removeLast() }
  }

  /// `*` works in the middle of a word; next to another `*` it would run into it.
  private mutating func delimiter(_ count: Int, _ node: Markdown.Node) {
    let isBesideStar = !isPrefixDue && out.last == 0x2A && out.dropLast().last != 0x5C
    let sign: UInt8 = isBesideStar ? 0x5F : 0x2A
    let tag = [UInt8](repeating: sign, count: count)
    put(tag[...])
    isLineStart = false
    open.append(OpenBlock(kind: node.kind, end: Int(node.end), endTag: tag))
  }

  private mutating func code(_ text: ArraySlice<UInt8>) {
    let fence = [UInt8](repeating: 0x60, count: longestRun(of: 0x60, in: text) + 1)
    let isBlank = text.allSatisfy { $0 == 0x20 }
    let isPadded =
      text.first == 0x60 || text.last == 0x60
      || !isBlank && text.first == 0x20 && text.last == 0x20
    put(fence[...])
    if isPadded { put(0x20) }
    for byte in text {
      if byte == 0x7C, isInTable { put(0x5C) }
      put(byte)
    }
    if isPadded { put(0x20) }
    put(fence[...])
    isLineStart = false
  }

  // MARK: Links

  /// A link to a page that is not shown keeps its text.
  private mutating func link(_ index: Int, _ node: Markdown.Node) -> Int {
    guard let target = map.target(of: index), let address = address(of: target) else {
      open.append(OpenBlock(kind: .link, end: Int(node.end)))
      return index + 1
    }
    if let words = bareAddress(index, node, address) {
      put(0x3C)
      put(words)
      put(0x3E)
      isLineStart = false
      return Int(node.end)
    }
    put(0x5B)
    isLineStart = false
    open.append(
      OpenBlock(kind: .link, end: Int(node.end), endTag: end(address, title: node.title)))
    return index + 1
  }

  /// The words of a link that are its address.
  private func bareAddress(
    _ index: Int, _ node: Markdown.Node, _ address: String
  ) -> ArraySlice<UInt8>? {
    guard Int(node.end) == index + 2, node.title.isEmpty, !isInTable,
      body.nodes[index + 1].kind == .text, address.hasPrefix("http")
    else { return nil }
    let words = body.bytes(body.nodes[index + 1].text)
    let isSafe = words.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && $0 != 0x26 && $0 != 0x3C && $0 != 0x3E
    }
    return isSafe && words.elementsEqual(address.utf8) ? words : nil
  }

  private mutating func image(_ index: Int, _ node: Markdown.Node) {
    guard case .file(let path)? = map.target(of: index) else {
      open.append(OpenBlock(kind: .image, end: Int(node.end)))
      return
    }
    put("![")
    isLineStart = false
    open.append(
      OpenBlock(
        kind: .image, end: Int(node.end),
        endTag: end(road.address(ofFile: path), title: node.title)))
  }

  /// `](address "title")`.
  private func end(_ address: String, title: Range<Int32>) -> [UInt8] {
    var tag: [UInt8] = [0x5D, 0x28]
    func append(_ text: Span<UInt8>, escaping signs: [UInt8]) {
      for index in text.indices {
        let byte = text[index]
        if byte == 0x26, MarkdownWriter.isEntity(text, at: index) {
          // The parser reads entities before it reads backslashes here.
          tag += Array("&amp;".utf8)
          continue
        }
        if signs.contains(byte) || (byte == 0x7C && isInTable) { tag.append(0x5C) }
        // A line end in a title is white space like any other.
        tag.append(byte == 0x0A ? 0x20 : byte)
      }
    }
    append(address.utf8Span.span, escaping: [0x5C, 0x28, 0x29, 0x3C, 0x3E])
    if !title.isEmpty {
      tag += [0x20, 0x22]
      append(body.bytes(title).span, escaping: [0x5C, 0x22])
      tag.append(0x22)
    }
    return tag + [0x29]
  }

  /// As the file stands beside `index.html`: neighbours are named by their own `index.md`.
  private func address(of target: LinkTarget) -> String? {
    switch target {
    case .document(let id, let anchor):
      MarkdownWriter.road(from: map.document, to: index.site.document(id), anchor: anchor)
    case .external(let address): address
    case .anchor(let anchor): "#" + AddressText.anchor(anchor)
    case .file(let path): road.address(ofFile: path)
    case .unpublished: nil
    }
  }

  /// The way from the Markdown of one document to that of another.
  static func road(from: Document, to: Document, anchor: String? = nil) -> String {
    let end = anchor.map { "#" + AddressText.anchor($0) } ?? ""
    if from.id == to.id { return end.isEmpty ? "index.md" : end }
    let way = from.soort == to.soort ? "../" : "../../\(to.soort.folder)/"
    return way + to.slug.text + "/index.md" + end
  }
}
