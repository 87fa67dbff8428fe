import Basis

/// The library drops footnotes that nothing refers to and second ones with the same label, and leaves
/// unknown references as text; all without a word. So what stands in the source is compared with what
/// came out.
struct Footnotes {
  private let markdown: Markdown
  private let file: SourceFile
  private let lines: Lines
  /// The lines of blocks of code.
  private let code: Set<Int>

  static func problems(
    in markdown: Markdown, file: SourceFile, lines: Lines, except code: Set<Int>
  ) -> [Diagnostic] {
    let footnotes = Footnotes(markdown: markdown, file: file, lines: lines, code: code)
    return footnotes.lost() + footnotes.unknown()
  }

  // MARK: Definitions that are not on the page

  private func lost() -> [Diagnostic] {
    let kept = keptLines
    let definitions = lines.ranges.enumerated().compactMap { number, line in
      code.contains(number) ? nil : definition(on: line).map { (number, $0) }
    }
    var keptLabels: Set<String> = []
    for (number, span) in definitions where kept.contains(number) {
      keptLabels.insert(label(span).lowercased())
    }
    return definitions.filter { !kept.contains($0.0) }.map { _, span in
      let label = label(span)
      return Diagnostic(
        keptLabels.contains(label.lowercased()) ? .footnoteTwice(label) : .footnoteUnused(label),
        in: file, at: span)
    }
  }

  /// `[^label]:` at the start of a line, without its colon.
  private func definition(on line: Range<Int>) -> SourceSpan? {
    let start = file.bytes[line].firstIndex { $0 != 0x20 } ?? line.upperBound
    guard let span = reference(at: start, until: line.upperBound), span.end < line.upperBound,
      file.bytes[span.end] == 0x3A
    else { return nil }
    return span
  }

  /// The lines on which the definitions begin that came into the tree.
  private var keptLines: Set<Int> {
    Set(
      markdown.nodes.filter { $0.kind == .footnoteDefinition }
        .map { lines.number(of: Int($0.place)) })
  }

  // MARK: References to nothing

  private func unknown() -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for node in markdown.nodes where node.kind == .text {
      let text = Array(markdown.bytes(node.text))
      guard text.contains(0x5E) else { continue }
      var place = Int(node.place)
      var index = 0
      while index < text.count {
        guard let words = Self.reference(in: text, at: index, until: text.count) else {
          index += 1
          continue
        }
        index = words.upperBound
        guard let span = file.unescapedSpan(of: Array(text[words]), from: place) else { continue }
        place = span.end
        problems.append(Diagnostic(.footnoteUnknown(label(span)), in: file, at: span))
      }
    }
    return problems
  }

  // MARK: Labels

  private func label(_ span: SourceSpan) -> String {
    file.text(SourceSpan(span.start + 2, span.end - 1))
  }

  private func reference(at index: Int, until end: Int) -> SourceSpan? {
    Self.reference(in: file.bytes, at: index, until: end).map {
      SourceSpan($0.lowerBound, $0.upperBound)
    }
  }

  /// `[^label]`; a label holds no white space and no bracket.
  private static func reference(in bytes: [UInt8], at index: Int, until end: Int) -> Range<Int>? {
    guard index + 3 < end, bytes[index] == 0x5B, bytes[index + 1] == 0x5E else { return nil }
    var close = index + 2
    while close < end, bytes[close] > 0x20, bytes[close] != 0x5D, bytes[close] != 0x5B,
      close - index < 200
    {
      close += 1
    }
    return close < end && bytes[close] == 0x5D && close > index + 2 ? index..<close + 1 : nil
  }
}
