/// A span as reports show it: the line it starts on, cut in three, and its columns.
///
/// A span that goes on past its line is cut at the end of that line.
package struct Place: Sendable, Hashable {
  /// 1-based.
  package let line: Int
  /// The text of the line before the span, in it and after it, without the line end.
  let before: String
  let marked: String
  let after: String
  /// Whether the span ends on the line it starts on.
  let endsOnLine: Bool

  /// 1-based, counted in characters as an editor does.
  package var column: Int { before.count + 1 }
  /// The column after the last character of the span.
  var endColumn: Int { column + marked.count }
  /// 1-based, counted in Unicode code points, for SARIF.
  var scalarColumn: Int { before.unicodeScalars.count + 1 }
  var scalarEndColumn: Int { scalarColumn + marked.unicodeScalars.count }
}
