package import Basis

/// Reads the body of a file as Markdown: gate, parser, tree, and the checks that need no knowledge of
/// the kennisbank (raw HTML, addresses, headings, footnotes).
package enum MarkdownReader {
  package static func read(
    _ file: SourceFile, part: Range<Int>
  ) -> (markdown: Markdown, problems: [Diagnostic]) {
    read(file, part: part, lines: Lines(of: file.bytes, in: part))
  }

  /// - Parameter lines: those of the part.
  static func read(
    _ file: SourceFile, part: Range<Int>, lines: Lines
  ) -> (markdown: Markdown, problems: [Diagnostic]) {
    if part.count > MarkdownGate.sizeLimit {
      let place = SourceSpan(at: part.lowerBound)
      return (
        .unread,
        [
          Diagnostic(
            .fileTooLarge(bytes: part.count, limit: MarkdownGate.sizeLimit), in: file, at: place)
        ]
      )
    }
    let found = MarkdownGate.scan(file, part: part, lines: lines)
    let gate = found.problems
    guard !gate.contains(where: { $0.severity == .fout }), let tree = CmarkTree(file.bytes[part])
    else { return (.unread, gate) }
    var builder = MarkdownBuilder(file: file, part: part, lines: lines)
    tree.walk { node, entering in builder.visit(node, entering: entering) }
    var (markdown, problems) = builder.finish()
    markdown.isWhole = markdown.isWhole && gate.isEmpty
    problems += gate
    problems += MarkdownChecks.problems(in: markdown, file: file, lines: lines, found: found)
    return (markdown, problems)
  }
}
