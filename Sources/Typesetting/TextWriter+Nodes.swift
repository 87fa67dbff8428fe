internal import Linking
internal import Reading

extension TextWriter {
  /// - Returns: the node to go on with.
  mutating func enter(_ index: Int, _ node: Markdown.Node) -> Int {
    let end = Int(node.end)
    switch node.kind {
    case .paragraph, .heading, .tableRow, .tableCell: open.append(OpenText(node.kind, end: end))
    case .blockQuote: open.append(OpenText(node.kind, end: end, first: "> "))
    case .list, .table:
      var list = OpenText(node.kind, end: end)
      list.isTight = node.kind == .table || node.isTight
      if node.kind == .list, node.isOrdered { list.number = node.start }
      open.append(list)
    case .item:
      open.append(OpenText(node.kind, end: end, first: markOfItem()))
      if let isDone = node.isDone { words = isDone ? "[x] " : "[ ] " }
    case .codeBlock:
      let code = map.body.string(node.text).split(separator: "\n", omittingEmptySubsequences: false)
      flush(code.dropLast(code.last?.isEmpty == true ? 1 : 0).map { "    " + $0 })
    case .thematicBreak: flush(["* * *"])
    case .footnoteDefinition: return end
    case .text, .code: words += map.body.string(node.text)
    case .softBreak: words += " "
    case .lineBreak: words += "\n"
    case .emphasis, .strong, .strikethrough: break
    case .link:
      var link = OpenText(node.kind, end: end)
      link.address = address(of: index).map { ($0, words.utf8.count) }
      open.append(link)
    case .image:
      words += map.body.plainText(index + 1..<end)
      return end
    case .footnoteReference: refer(to: node.number)
    }
    return index + 1
  }

  mutating func close() {
    guard let last = open.last else { return }
    switch last.kind {
    case .paragraph, .heading, .tableRow:
      if last.kind == .tableRow, words.hasSuffix(" | ") { words.removeLast(3) }
      open.removeLast()
      flush()
    case .tableCell:
      open.removeLast()
      words += " | "
    case .link:
      open.removeLast()
      if let address = last.address { write(address.text, after: address.start) }
    case .list, .table, .blockQuote, .item:
      open.removeLast()
      endGroup()
    default: open.removeLast()
    }
  }

  /// What stands before an item: a dash or its number.
  private mutating func markOfItem() -> String {
    guard let list = open.lastIndex(where: { $0.kind == .list }), let number = open[list].number
    else { return "- " }
    open[list].number = number + 1
    return "\(number). "
  }

  private mutating func refer(to number: Int) {
    guard number > 0 else { return }
    if !notes.contains(number) { notes.append(number) }
    words += "[\((notes.firstIndex(of: number) ?? 0) + 1)]"
  }

  /// The address of a link, unless the reader has it before them already.
  private mutating func write(_ address: String, after start: Int) {
    let shown = String(decoding: Array(words.utf8.dropFirst(start)), as: UTF8.self)
    let bare = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    if shown != bare, shown != address { words += " <\(bare)>" }
  }

  private func address(of link: Int) -> String? {
    switch map.target(of: link) {
    case .external(let address): AddressText.external(address)
    case .document(let id, let anchor):
      road?.address(of: site.document(id).address, anchor: anchor)
    case .anchor(let anchor): road?.address(of: map.document.address, anchor: anchor)
    case .file(let path): road?.address(ofFile: path)
    case .unpublished, nil: nil
    }
  }
}
