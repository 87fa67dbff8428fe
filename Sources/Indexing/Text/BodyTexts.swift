internal import Reading

/// The paragraphs, headings and cells of a body, as words without markup.
enum BodyTexts {
  static func read(_ body: Markdown, into reader: inout TokenReader) {
    for (index, node) in body.nodes.enumerated() {
      switch node.kind {
      case .paragraph, .tableCell:
        reader.read(.body) { text in
          body.appendPlainText(body.subtree(index), to: &text)
          if text.elementsEqual(unknown) { text.removeAll() }
        }
      case .heading:
        reader.read(.heading) { body.appendPlainText(body.subtree(index), to: &$0) }
      case .codeBlock: reader.read(.body) { $0 += body.bytes(node.text) }
      default: break
      }
    }
  }

  /// The first text that is no heading.
  static func first(of body: Markdown) -> [UInt8] {
    var text: [UInt8] = []
    for (index, node) in body.nodes.enumerated() {
      switch node.kind {
      case .paragraph, .tableCell:
        text.removeAll()
        body.appendPlainText(body.subtree(index), to: &text)
        if !text.elementsEqual(unknown) { return text }
      case .codeBlock: return Array(body.bytes(node.text))
      default: break
      }
    }
    return []
  }

  /// What a section says when there is nothing to say yet.
  private static let unknown = Array("Nog niet bekend.".utf8)
}
