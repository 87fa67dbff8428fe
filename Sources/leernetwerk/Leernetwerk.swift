internal import ArgumentParser
private import Basis

/// The root of the commands; what each does stands in `Commands/`.
struct Leernetwerk: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "leernetwerk",
    abstract: "Maakt van een map met beschrijvingen een kennisbank als website.",
    usage: "leernetwerk <opdracht> [opties]",
    discussion: """
      Elke opdracht eindigt met 0 als het goed is, met 1 als er fouten in de inhoud staan, met 2 \
      als de opdracht niet klopt en met 3 als de computer iets niet kon lezen of schrijven.
      """,
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, NewCommand.self, ListCommand.self, UitlegCommand.self,
      SjabloonCommand.self, PublishCommand.self, CompletionsCommand.self,
    ])

  /// Without a command there is nothing to do.
  func run() throws {
    throw Refusal(.commandMissing)
  }
}
