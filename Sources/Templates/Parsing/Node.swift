internal import Basis

/// A part of a template, with the lines of standalone tags already taken out.
indirect enum Node: Sendable {
  /// Literal text. A span without length marks a line that starts with the tag that follows.
  case text(SourceSpan)
  case variable(Tag)
  case section(Tag, [Node])
  case inverted(Tag, [Node])
  case partial(PartialCall)
  case parent(PartialCall, [BlockNode])
  case block(BlockNode)
}

/// The place where another template is put in.
struct PartialCall: Sendable {
  let tag: Tag
  /// Whether the call has its lines to itself; only then is the other template indented.
  let isStandalone: Bool
  /// The white space before a standalone tag; every line of the other template gets it.
  let indentation: SourceSpan
}
