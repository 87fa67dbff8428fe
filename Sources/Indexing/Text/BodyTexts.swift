internal import Reading

/// The paragraphs, headings and cells of a body, as words without markup.
enum BodyTexts {
  static func texts(of body: Markdown) -> [FieldText] {
    var texts: [FieldText] = []
    for (index, node) in body.nodes.enumerated() {
      switch node.kind {
      case .paragraph, .tableCell:
        let text = body.plainText(body.subtree(index))
        if text != unknown { texts.append(FieldText(.body, text)) }
      case .heading: texts.append(FieldText(.heading, body.plainText(body.subtree(index))))
      case .codeBlock: texts.append(FieldText(.body, body.string(node.text)))
      default: break
      }
    }
    return texts
  }

  /// What a section says when there is nothing to say yet.
  private static let unknown = "Nog niet bekend."
}
