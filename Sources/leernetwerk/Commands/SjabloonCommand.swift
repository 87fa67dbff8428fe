internal import ArgumentParser
private import Basis

/// `leernetwerk sjabloon`: renders one template with given values.
struct SjabloonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sjabloon",
    abstract: "Vult één sjabloon met gegevens, of toont wat een sjabloon mag gebruiken.",
    usage: """
      leernetwerk sjabloon <bestand> --gegevens <bestand> [--partials <map>]
      leernetwerk sjabloon --variabelen <soort>
      """)

  @Argument(
    help: ArgumentHelp("Het sjabloon (Mustache).", valueName: "bestand"),
    completion: .file(extensions: ["mustache"]))
  var file: String?

  @Option(
    help: ArgumentHelp("De gegevens (JSON).", valueName: "bestand"),
    completion: .file(extensions: ["json"]))
  var gegevens: String?

  @Option(
    help: ArgumentHelp("De map met sjablonen die dit sjabloon invoegt.", valueName: "map"),
    completion: .directory)
  var partials: String?

  @Option(
    help: ArgumentHelp("Toon wat een sjabloon voor deze soort mag gebruiken.", valueName: "soort"))
  var variabelen: String?

  func run() async throws {
    throw Refusal(.useNotUnderstood(page: "leernetwerk sjabloon"))
  }
}
