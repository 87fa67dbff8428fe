import Testing

/// On a terminal, which `script` plays, problems are coloured; nowhere else.
@Suite struct TerminalTests {
  private let folder = TemporaryFolder()

  @Test func coloursOnATerminal() throws {
    #expect(try shown("TERM=xterm $L buidl").contains("\u{1b}[1;31mfout:\u{1b}[0m"))
  }

  @Test(arguments: [
    "TERM=xterm NO_COLOR=1 $L buidl", "TERM=dumb $L buidl", "env -u TERM $L buidl",
    "TERM=xterm $L buidl 2>&1 | cat",
  ])
  func doesNotColourElsewhere(line: String) throws {
    let text = try shown(line)
    #expect(text.contains("fout: onbekende opdracht"))
    #expect(!text.contains("\u{1b}"))
  }

  @Test func anEmptyNoColorDoesNotCount() throws {
    #expect(try shown("TERM=xterm NO_COLOR= $L buidl").contains("\u{1b}[1;31m"))
  }

  private func shown(_ line: String) throws -> String {
    try CommandRun(shell: "script -qec '\(line)' /dev/null", in: folder).out
  }
}
