/// Walks over sorted diagnostics with their places; the lines of each file are counted once.
func forEachPlace(_ diagnostics: [Diagnostic], _ body: (Diagnostic, Place) -> Void) {
  var current: (path: String, lines: LineIndex)?
  for diagnostic in diagnostics {
    let lines: LineIndex
    if let known = current, known.path == diagnostic.file.path {
      lines = known.lines
    } else {
      lines = LineIndex(diagnostic.file)
      current = (diagnostic.file.path, lines)
    }
    body(diagnostic, lines.place(of: diagnostic.span))
  }
}
