package import Basis

/// A Markdown file as read: its fields and its text, nothing checked against the kennisbank. It
/// depends on this one file only.
package struct RawDocument: Sendable {
  package let file: SourceFile
  /// The fields of the front matter; `nil` when they could not be read.
  package let fields: [Field]?
  /// Where the front matter stands, for messages about what is not in it.
  package let head: SourceSpan
  package let body: Markdown
  package let problems: [Diagnostic]

  package static func read(_ file: SourceFile) -> RawDocument {
    func failed(_ problems: [Diagnostic]) -> RawDocument {
      RawDocument(
        file: file, fields: nil, head: SourceSpan(at: 0), body: Markdown(), problems: problems)
    }
    var problems = TextGate.problems(in: file)
    if problems.contains(where: { $0.severity == .fout }) { return failed(problems) }
    let frontMatter: FrontMatter
    switch FrontMatter.find(in: file) {
    case .failure(let fault): return failed(problems + [fault.diagnostic])
    case .success(let found): frontMatter = found
    }
    let (value, fieldProblems) = YAMLFields.read(file, part: frontMatter.fields)
    let (body, bodyProblems) = MarkdownReader.read(file, part: frontMatter.body)
    problems += fieldProblems + bodyProblems
    let head = SourceSpan(0, 3)
    var fields: [Field]?
    switch value?.content {
    case .map(let found): fields = found
    case nil where !fieldProblems.contains(where: { $0.severity == .fout }): fields = []
    case nil: break
    default:
      problems.append(
        Diagnostic(
          .yamlInvalid(), in: file,
          at: SourceSpan(frontMatter.fields.lowerBound, frontMatter.fields.lowerBound + 1)))
    }
    return RawDocument(file: file, fields: fields, head: head, body: body, problems: problems)
  }
}
