internal import Basis

/// Finds the tags of a template file. What is between them is text.
struct Tokenizer {
  private let file: SourceFile
  private(set) var tags: [Tag] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
    var index = 0
    while let open = find([0x7B, 0x7B], from: index) {
      index = read(at: open)
    }
  }

  /// Reads one tag.
  /// - Returns: where the text after it starts.
  private mutating func read(at open: Int) -> Int {
    let bytes = file.bytes
    let isTriple = open + 2 < bytes.count && bytes[open + 2] == 0x7B
    let inside = open + (isTriple ? 3 : 2)
    let isDelimiter = !isTriple && inside < bytes.count && bytes[inside] == 0x3D
    let closing: [UInt8] =
      isTriple ? [0x7D, 0x7D, 0x7D] : isDelimiter ? [0x3D, 0x7D, 0x7D] : [0x7D, 0x7D]
    guard let close = find(closing, from: inside + (isDelimiter ? 1 : 0)) else {
      let width = min(bytes.count, inside + 20)
      let lineEnd = bytes[inside..<width].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? width
      report(.templateTagOpen(isTriple ? "}}}" : "}}"), SourceSpan(open, lineEnd))
      return bytes.count
    }
    let span = SourceSpan(open, close + closing.count)
    if isDelimiter {
      report(.templateDelimiters(), span)
      return span.end
    }
    guard inside < close, !isTriple, let kind = Tokenizer.kind(of: bytes[inside]) else {
      add(isTriple ? .raw : .variable, inside..<close, span)
      return span.end
    }
    add(kind, inside + 1..<close, span)
    return span.end
  }

  private mutating func add(_ kind: Tag.Kind, _ content: Range<Int>, _ span: SourceSpan) {
    var start = content.lowerBound
    var end = content.upperBound
    while start < end, Tokenizer.isSpace(file.bytes[start]) { start += 1 }
    while end > start, Tokenizer.isSpace(file.bytes[end - 1]) { end -= 1 }
    let nameSpan = SourceSpan(start, end)
    let name = kind == .comment ? "" : file.text(nameSpan)
    if kind != .comment {
      if (kind == .partial || kind == .parent) && name.utf8.first == 0x2A {
        report(.templateDynamicName(name), span)
        if kind == .partial { return }
      } else if !Tokenizer.isName(file.bytes[start..<end], of: kind) {
        report(.templateNameInvalid(name), span)
      }
    }
    tags.append(
      Tag(
        kind: kind, name: name, nameSpan: start < end ? nameSpan : span, span: span,
        line: TagLine(of: span, in: file.bytes)))
  }

  private static func kind(of sigil: UInt8) -> Tag.Kind? {
    switch sigil {
    case 0x26: .raw
    case 0x23: .section
    case 0x5E: .inverted
    case 0x3E: .partial
    case 0x3C: .parent
    case 0x24: .block
    case 0x2F: .close
    case 0x21: .comment
    default: nil
    }
  }

  /// No white space inside; in the names of data no empty part between dots.
  private static func isName(_ bytes: ArraySlice<UInt8>, of kind: Tag.Kind) -> Bool {
    if bytes.isEmpty || bytes.contains(where: isSpace) { return false }
    switch kind {
    case .partial, .parent, .block, .close, .comment: return true
    case .variable, .raw, .section, .inverted:
      if Array(bytes) == [0x2E] { return true }
      return !bytes.split(separator: 0x2E, omittingEmptySubsequences: false).contains(
        where: \.isEmpty)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    TagLine.isBlank(byte) || byte == 0x0A || byte == 0x0D
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    let bytes = file.bytes
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }

  private mutating func report(_ message: Message, _ span: SourceSpan) {
    diagnostics.append(Diagnostic(message, in: file, at: span))
  }
}
