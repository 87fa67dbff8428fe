internal import ArgumentParser
private import Basis
private import Building

/// `leernetwerk check`: everything that a build does, except writing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kijkt de kennisbank na en schrijft niets.",
    usage: "leernetwerk check [opties] [<bestand> ...]",
    discussion: """
      Met bestanden erachter ziet u alleen de problemen van die bestanden, en telt alleen dat mee \
      voor de afloop. De hele kennisbank wordt altijd gelezen, omdat pagina's naar elkaar verwijzen.
      """)

  @Argument(
    help: ArgumentHelp("Toon alleen de problemen van deze bestanden.", valueName: "bestand"),
    completion: .file(extensions: ["md", "yml", "mustache"]))
  var files: [String] = []

  @OptionGroup var common: ContentOptions

  @Option(help: ArgumentHelp("In welke vorm u de problemen krijgt.", valueName: "vorm"))
  var format = ReportFormat.tekst

  func run() async throws {
    let options = try common.options()
    let report = RunReport(streng: options.streng, loudness: common.loudness)
    let result = try await report.withProgress { try await check(options, progress: $0) }

    let chosen = try ChosenFiles(files, among: result.paths)
    let shown = result.diagnostics.filter { chosen.contains($0.file.path) }
    let tally = Tally(shown, streng: options.streng)
    switch format {
    case .tekst: try report.problems(shown)
    case .json:
      let documents = result.documents.filter { chosen.contains($0.path) }
      let extra = [JSON.Member("volledigheid", CompletenessJSON.list(documents))]
      try Output.data.write(JSONReport(streng: options.streng).bytes(shown, extra: extra))
    case .github: try Output.data.write(GitHubReport.bytes(shown))
    case .sarif:
      try Output.data.write(SARIFReport(version: Leernetwerk.version).bytes(shown))
    }
    try report.timings(result.timings)
    let hidden = result.diagnostics.count - shown.count
    let elsewhere =
      hidden == 0 ? "" : "; in andere bestanden: " + Tally.number(hidden, "probleem", "problemen")
    try report.summary(
      tally, ending: Tally.number(result.files, "bestand", "bestanden") + " nagekeken" + elsewhere)
    if tally.isRefused { throw ExitStatus.contentRefused }
  }
}
