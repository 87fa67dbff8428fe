extension Markdown {
  /// The words of a part of the tree, without markup; breaks are spaces.
  package func plainText(_ range: Range<Int>) -> String {
    if let only = onlyText(in: range) { return string(nodes[only].text) }
    var out: [UInt8] = []
    appendPlainText(range, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the words of a part of the tree to a text that is empty.
  package func appendPlainText(_ range: Range<Int>, to out: inout [UInt8]) {
    for index in range {
      let node = nodes[index]
      switch node.kind {
      case .text, .code: out += bytes(node.text)
      case .softBreak, .lineBreak: out.append(0x20)
      case .paragraph, .item, .tableCell:
        if !out.isEmpty, out.last != 0x20 { out.append(0x20) }
      default: break
      }
    }
  }

  /// The words of a part of the tree, or `nil` when it has more bytes than the limit.
  package func plainText(_ range: Range<Int>, limit: Int) -> String? {
    var count = 0
    for index in range where nodes[index].kind == .text || nodes[index].kind == .code {
      count += nodes[index].text.count
      if count > limit { return nil }
    }
    let text = plainText(range)
    return text.utf8.count > limit ? nil : text
  }

  /// Whether a part of the tree has no words but spaces.
  package func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      switch nodes[index].kind {
      case .text, .code: bytes(nodes[index].text).allSatisfy { $0 == 0x20 }
      default: true
      }
    }
  }

  /// The node that holds all words of a part of the tree.
  private func onlyText(in range: Range<Int>) -> Int? {
    guard let last = range.last, range.count <= 3, nodes[last].kind == .text else { return nil }
    for index in range.dropLast() {
      switch nodes[index].kind {
      case .text, .code, .softBreak, .lineBreak: return nil
      default: continue
      }
    }
    return last
  }
}
