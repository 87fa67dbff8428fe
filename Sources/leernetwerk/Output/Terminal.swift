internal import Basis
private import Glibc

/// What the program may assume of where its text goes.
struct Terminal: Sendable {
  let output: Output
  let problems: Output
  /// Whether problems may be coloured.
  let colour: Bool
  /// Whether a line may be rewritten in place.
  let showsProgress: Bool

  static let standard: Terminal = {
    let isTerminal = isatty(STDERR_FILENO) == 1
    let isDumb = Environment.value("TERM").map { $0 == "dumb" || $0.isEmpty } ?? true
    let noColour = Environment.value("NO_COLOR").map { !$0.isEmpty } ?? false
    return Terminal(
      output: .data, problems: .problems, colour: isTerminal && !isDumb && !noColour,
      showsProgress: isTerminal && !isDumb)
  }()

  /// Prints text on standard output.
  /// - Returns: whether it arrived; if not, that is told on the other stream.
  func show(_ text: String) -> Bool {
    do {
      try output.write(text)
      return true
    } catch {
      _ = report(.machineFailed(error))
      return false
    }
  }

  /// Prints a message without a place.
  /// - Returns: whether it arrived.
  func report(_ message: Message) -> Bool {
    do {
      try problems.write(TextReport(colour: colour).bytes(message))
      return true
    } catch {
      return false
    }
  }
}
