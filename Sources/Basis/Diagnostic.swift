/// What is wrong, in the words that the writer reads. Made only by the functions in `Messages/`, so
/// that all wording stands in one folder; whoever finds a problem passes data.
package struct Message: Sendable, Hashable {
  package let code: MessageCode
  /// One line without a full stop that states the rule or the fault.
  package let text: String
  /// What to do about it; `nil` where the text says it all.
  package let hulp: String?

  package init(_ code: MessageCode, _ text: String, hulp: String? = nil) {
    self.code = code
    self.text = text
    self.hulp = hulp
  }
}

/// A message at its place. Content that is wrong never throws: it gives diagnostics, which are
/// collected, sorted and printed all together.
package struct Diagnostic: Sendable, Hashable {
  package let message: Message
  package let file: SourceFile
  package let span: SourceSpan

  package init(_ message: Message, in file: SourceFile, at span: SourceSpan) {
    self.message = message
    self.file = file
    self.span = span
  }

  package var severity: Severity { message.code.severity }
  /// Costs one pass over the file; a report of many problems keeps a `LineIndex`.
  package var position: Place { LineIndex(file).place(of: span) }
}

extension Diagnostic: Comparable {
  /// The order of the report: path, place, code, text.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.file !== right.file, left.file.path != right.file.path {
      return left.file.path.precedes(right.file.path)
    }
    if left.span.start != right.span.start { return left.span.start < right.span.start }
    if left.message.code != right.message.code {
      return left.message.code.name < right.message.code.name
    }
    return left.message.text.precedes(right.message.text)
  }
}
