internal import Basis

/// One `{{…}}` of a template file.
struct Tag: Sendable {
  enum Kind: Sendable {
    case variable
    /// `{{{name}}}` and `{{&name}}`
    case raw
    case section
    case inverted
    case partial
    case parent
    case block
    case close
    case comment
  }

  let kind: Kind
  let name: String
  /// The name without sigil and white space: where messages point.
  let nameSpan: SourceSpan
  let span: SourceSpan
  let line: TagLine

  /// Whether the tag has its line (or lines) to itself.
  var isAlone: Bool { line.isClearBefore && line.isClearAfter }

  /// Whether the tag is the first thing on its line, without white space before it.
  var startsLine: Bool { line.isClearBefore && line.start == span.start }

  /// How the tag is written, for messages.
  var written: String {
    switch kind {
    case .variable: "{{\(name)}}"
    case .raw: "{{{\(name)}}}"
    case .section: "{{#\(name)}}"
    case .inverted: "{{^\(name)}}"
    case .partial: "{{>\(name)}}"
    case .parent: "{{<\(name)}}"
    case .block: "{{$\(name)}}"
    case .close: "{{/\(name)}}"
    case .comment: "{{!…}}"
    }
  }
}
