internal import Basis

/// A `{{$name}}…{{/name}}`: in a parent tag what is put in the place of the parent's block of that
/// name, elsewhere such a place with what it holds by default.
struct BlockNode: Sendable {
  let tag: Tag
  let close: Tag
  let body: [Node]
  /// Whether it is what a parent tag passes on.
  let isArgument: Bool

  /// Whether the block has its lines to itself, from the line start before the opening tag to the
  /// line end after the closing tag.
  var isStandalone: Bool { tag.line.isClearBefore && close.line.isClearAfter }

  /// Whether the text of the block starts on a line of its own.
  var startsLine: Bool { tag.line.isClearAfter && tag.line.newline.start < close.span.start }

  /// Whether the text of the block ends with a whole line.
  var endsLine: Bool { close.line.isClearBefore && close.line.start > tag.span.start }

  /// Where the text of the block ends.
  var contentEnd: Int { endsLine ? close.line.start : close.span.start }

  /// The white space before the opening tag.
  var indentation: SourceSpan { SourceSpan(tag.line.start, tag.span.start) }
}
