internal import Kennisbank
internal import Linking

/// A document as a Markdown file of its own, in the format in which the kennisbank is written. The
/// program reads it without a fault, and gives the same page for it.
struct DocumentMarkdown {
  let index: ExportIndex
  let document: Document

  /// - Parameter text: writes the text of the document.
  func bytes(_ text: inout MarkdownWriter) -> [UInt8] {
    var fields = YAMLWriter()
    frontMatter(&fields)
    text.restart()
    body(&text)
    var out: [UInt8] = []
    out.reserveCapacity(fields.bytes.count + text.out.count + 16)
    out += "---\n".utf8
    out += fields.bytes
    out += "---\n".utf8
    if !text.out.isEmpty {
      out.append(0x0A)
      out += text.out
      out.append(0x0A)
    }
    return out
  }

  private func body(_ text: inout MarkdownWriter) {
    if case .innovatie(let innovatie) = document.content {
      InnovatieText(index: index, document: document, innovatie: innovatie).write(&text)
    } else {
      text.write(blocks: document.sections.flatMap(\.blocks))
      text.footnotes()
    }
    if document.source == nil { mentions(&text) }
  }

  /// Nobody has described it yet; what can be told is where it is named.
  private func mentions(_ text: inout MarkdownWriter) {
    let uses = index.innovaties(naming: document)
    guard !uses.isEmpty else { return }
    text.paragraph("Nog niet beschreven. Genoemd bij:")
    text.beginList(isTight: true)
    for use in uses {
      let other = index.site.document(use)
      text.beginItem(nil)
      text.put("[")
      text.isLineStart = false
      text.escape(other.titel)
      text.put("](\(MarkdownWriter.road(from: document, to: other)))")
      text.endItem()
    }
    text.endList()
  }
}
