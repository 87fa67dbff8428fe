/// One file of the content or template folder as it was read: where it stands and what is in it.
///
/// A class, so that a message, a document and its text all hold the same bytes by one count.
package final class SourceFile: Sendable {
  /// The path as the writer knows it: relative to the working folder, `/`-separated.
  package let path: String
  /// The bytes of the file, without a byte order mark.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    let mark = SourceFile.mark(of: bytes.span)
    self.bytes = mark > 0 ? Array(bytes.dropFirst(mark)) : bytes
  }

  /// How many bytes the byte order mark takes.
  package static func mark(of bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The text of a span, with invalid UTF-8 replaced.
  package func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[span.clamped(to: bytes.count)], as: UTF8.self)
  }

  /// The 1-based number of the line on which a span starts. Costs one pass over the file.
  package func line(of span: SourceSpan) -> Int { LineIndex(self).place(of: span).line }

  package var whole: SourceSpan { SourceSpan(0, bytes.count) }
}

extension SourceFile: Hashable {
  package static func == (left: SourceFile, right: SourceFile) -> Bool {
    left === right || left.path == right.path && left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
