/// Gives the parser's help pages in Dutch. The parser's own words can only be replaced afterwards, so
/// this is done on unwrapped lines, at the places where the parser puts them; then the lines are
/// wrapped here.
enum DutchHelp {
  /// The width that the parser is asked for, so that it wraps nothing.
  static let unwrapped = 100_000
  private static let width = 80
  /// Where the parser starts the text of an option.
  private static let indent = 26

  private static let headings = [
    "ARGUMENTS:": "WOORDEN:", "OPTIONS:": "OPTIES:", "SUBCOMMANDS:": "OPDRACHTEN:",
  ]

  /// - Parameter page: a help page as the parser gives it for `unwrapped` columns.
  static func translated(_ page: String) -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      .map { wrapped(line(String($0))) }
    let end = (lines.lastIndex { !$0.isEmpty } ?? 0) + 1
    return lines.prefix(end).joined(separator: "\n") + "\n"
  }

  private static func line(_ line: String) -> String {
    if let heading = headings[line] { return heading }
    if line.hasPrefix("OVERVIEW: ") { return String(line.dropFirst("OVERVIEW: ".count)) }
    if line.hasPrefix("USAGE: ") {
      return "GEBRUIK: " + String(line.dropFirst("USAGE: ".count))
    }
    if line.hasPrefix("       leernetwerk ") { return "  " + line }  // more usage, under the first
    if line.hasPrefix("  See '"), line.hasSuffix("' for detailed help.") {
      return "  Meer over een opdracht: leernetwerk help <opdracht>"
    }
    return phrases(line)
  }

  /// The phrases inside a line; also used for the completion scripts.
  static func phrases(_ line: String) -> String {
    line
      .replacing("Show help information.", with: "Toon deze uitleg.")
      .replacing("Show the version.", with: "Toon het versienummer.")
      .replacing(
        "Show subcommand help information.", with: "Toon uitleg over een opdracht."
      )
      .replacing("(default: ", with: "(standaard: ")
      .replacing("(values: ", with: "(keuze: ")
      .replacing("; default: ", with: "; standaard: ")
  }

  /// Breaks a line at spaces; what follows an option keeps the column of its text.
  private static func wrapped(_ line: String) -> String {
    guard line.count > width else { return line }
    let hanging = line.hasPrefix("  ") ? indent : 0
    var lines: [String] = []
    var current = line.prefix { $0 == " " }.description
    var isEmpty = true
    var rest = Substring(line.dropFirst(current.count))
    if hanging > 0, !current.hasPrefix(String(repeating: " ", count: hanging)) {
      // The label of the option and the spaces after it stay as they are.
      current = String(line.prefix(hanging))
      rest = line.dropFirst(hanging)
    }
    for word in rest.split(separator: " ") {
      if !isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = String(repeating: " ", count: hanging)
        isEmpty = true
      }
      current += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(current)
    return lines.joined(separator: "\n")
  }
}
