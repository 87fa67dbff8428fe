import Basis
import Reading

/// A text as Markdown, with the codes of its problems.
func read(_ text: String) -> (markdown: Markdown, codes: [String]) {
  let file = SourceFile(path: "proef.md", text: text)
  let (markdown, problems) = MarkdownReader.read(file, part: 0..<file.bytes.count)
  return (markdown, problems.sorted().map(\.message.code.name))
}

/// The values of YAML, a map or list as its parts.
func values(_ text: String) -> (value: FieldValue?, codes: [String]) {
  let file = SourceFile(path: "proef.yml", text: text)
  let (value, problems) = YAMLFields.read(file, part: 0..<file.bytes.count)
  return (value, problems.sorted().map(\.message.code.name))
}
