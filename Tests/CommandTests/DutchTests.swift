import Testing

/// Nothing that the program says is English, whatever the argument parser says.
@Suite struct DutchTests {
  private static let folder = TemporaryFolder()

  private static let english: Set<String> = [
    "already", "an", "and", "any", "argument", "arguments", "be", "default", "detailed", "did",
    "does", "error", "expected", "following", "had", "invalid", "missing", "more", "not",
    "option", "options", "overview", "please", "provide", "see", "set", "show",
    "specified", "subcommand", "subcommands", "take", "the", "unexpected", "unknown",
    "usage", "value", "values", "with", "you", "autodetect", "supported",
  ]

  private static let commands = [
    "build", "check", "new", "list", "uitleg", "sjabloon", "publish", "completions",
  ]

  @Test(arguments: [[]] + commands.map { [$0] })
  func helpIsDutch(command: [String]) throws {
    let asked = try CommandRun(command + ["--help"], in: DutchTests.folder)
    let told = try CommandRun(["help"] + command, in: DutchTests.folder)
    let hidden = try CommandRun(command + ["--help-hidden"], in: DutchTests.folder)
    for run in [asked, told, hidden] {
      #expect(run.status == 0)
      #expect(run.err == "")
      #expect(run.out.contains("GEBRUIK: leernetwerk"))
      #expect(DutchTests.englishWords(in: run.out) == [])
      #expect(run.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
    #expect(asked.out == told.out)
  }

  @Test(arguments: [
    "", "buidl", "help buidl", "xyzzy", "-x", "--", "---", "--xyzzy", "build --outptu x", "build x",
    "build --xyzzy", "build --output", "build --output --streng", "build --streng=ja", "build -qv",
    "build -q -v", "build --stil -v", "build -qx", "build -", "build x y", "build --now morgen",
    "build --now", "build --jobs 0", "build --jobs veel", "build --base-url x",
    "check --format xml",
    "check --format sarf", "check --format", "check nix.md", "new", "new thema", "new thema x y z",
    "new themaa x", "new thema ???", "list --format xml", "list soep", "uitleg soep",
    "completions", "completions tcsh", "completions bash zsh",
    "--generate-completion-script tcsh", "sjabloon", "sjabloon x", "build --content nergens",
    "publish", "publish x", "publish --map", "publish --map a --git b", "publish --map a --tak b",
    "publish --ssh x", "publish --ssh x:y --poort z", "publish --git -x", "publish --map -x",
    "---completion", "---completion build -- --xyz 0 0",
  ])
  func errorsAreDutch(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let run = try CommandRun(arguments, in: DutchTests.folder)
    #expect(run.status == 2)
    #expect(run.out == "")
    #expect(run.err.hasPrefix("fout: "))
    #expect(run.err.contains("\nhulp: "))
    #expect(DutchTests.englishWords(in: run.err) == [])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsDescribeInDutch(shell: String) throws {
    let run = try CommandRun(["completions", shell], in: DutchTests.folder)
    #expect(run.status == 0)
    #expect(run.out.contains("leernetwerk"))
    for phrase in ["Show help", "Show the version", "Show subcommand"] {
      #expect(!run.out.contains(phrase))
    }
  }

  /// The English words in a text; names of commands, options and variables are not looked at.
  private static func englishWords(in text: String) -> [String] {
    text.lowercased()
      .split { !($0.isLetter || $0 == "-" || $0 == "_") }
      .map(String.init).filter(english.contains)
  }
}
