internal import ArgumentParser
private import Basis

/// `leernetwerk completions`: the script that lets a shell complete commands and options.
struct CompletionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Geeft het script waarmee uw shell opdrachten aanvult.",
    usage: "leernetwerk completions <shell>",
    discussion: """
      Bewaar het script in de map waarin uw shell zulke scripts zoekt, bijvoorbeeld met: \
      leernetwerk completions bash > leernetwerk.bash
      """)

  @Argument(help: ArgumentHelp("De shell die u gebruikt.", valueName: "shell"))
  var shell: ShellName

  func run() async throws {
    let script = Leernetwerk.completionScript(for: shell.parserShell)
    try Output.data.write(DutchHelp.phrases(script))
  }
}
