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
        file: file, fields: nil, head: SourceSpan(at: 0), body: .unread, problems: problems)
    }
    var problems = TextGate.problems(in: file)
    if problems.contains(where: { $0.severity == .fout }) { return failed(problems) }
    let lines = Lines(of: file.bytes, in: 0..<file.bytes.count)
    let frontMatter: FrontMatter
    switch FrontMatter.find(in: file, lines: lines) {
    case .failure(let fault): return failed(problems + [fault.diagnostic])
    case .success(let found): frontMatter = found
    }
    let (value, fieldProblems) = YAMLFields.read(
      file, part: frontMatter.fields, lines: lines.part(frontMatter.fieldLines),
      firstLine: frontMatter.fieldLines.lowerBound + 1)
    let (body, bodyProblems) = MarkdownReader.read(
      file, part: frontMatter.body, lines: lines.part(frontMatter.bodyLines))
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
          .yamlInvalid(inFrontMatter: true), in: file,
          at: SourceSpan(frontMatter.fields.lowerBound, frontMatter.fields.lowerBound + 1)))
    }
    return RawDocument(file: file, fields: fields, head: head, body: body, problems: problems)
  }

  /// The title and aliases, even of a file whose fields cannot be read: what refers to it by name is
  /// not to blame for that.
  package var probableNames: [String] {
    guard let fields else { return probableTitle.map { [$0] } ?? [] }
    return fields.filter { $0.key == "titel" || $0.key == "aliassen" }.flatMap { field in
      switch field.value.content {
      case .text(let text): [text]
      case .list(let items):
        items.compactMap { if case .text(let text) = $0.content { text } else { nil } }
      default: [] as [String]
      }
    }
  }

  /// What stands behind the first `titel:` at the start of a line.
  private var probableTitle: String? {
    let key = Array("titel:".utf8)
    let lines = Lines(of: file.bytes, in: 0..<min(file.bytes.count, FrontMatter.sizeLimit)).ranges
    guard let line = lines.first(where: { file.bytes[$0].starts(with: key) }) else { return nil }
    let value = file.bytes[line].dropFirst(key.count).filter { $0 != 0x22 && $0 != 0x27 }
    return String(decoding: value, as: UTF8.self)
  }
}
