/// Lines of plain text of a given width. A word that is longer, such as an address, stands on a line
/// of its own and is never cut.
package enum TextFill {
  /// - Parameters:
  ///   - width: in characters; `nil` leaves each line as it is.
  ///   - first: what comes before the first line, and `rest` before the others.
  package static func lines(
    _ text: String, width: Int?, first: String = "", rest: String = ""
  ) -> [String] {
    var lines: [String] = []
    var start = first
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += fill(part, width: width ?? .max, first: start, rest: rest)
      start = rest
    }
    return lines
  }

  private static func fill(
    _ text: Substring, width: Int, first: String, rest: String
  ) -> [String] {
    var lines: [String] = []
    var line = first
    var length = first.count
    var isEmpty = true
    for word in text.split(separator: " ") {
      let size = word.count
      if !isEmpty, length + 1 + size > width {
        lines.append(line)
        line = rest
        length = rest.count
        isEmpty = true
      }
      if !isEmpty { line += " " }
      line += word
      length += size + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    return lines + [line]
  }
}
