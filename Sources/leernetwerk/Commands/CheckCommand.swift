internal import ArgumentParser
private import Basis
private import Building
private import Visiting

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

  @OptionGroup var extern: ExternOptions

  @OptionGroup var common: ContentOptions

  @Option(help: ArgumentHelp("In welke vorm u de problemen krijgt.", valueName: "vorm"))
  var format = ReportFormat.tekst

  func run() async throws {
    let options = try common.options()
    let limits = try extern.limits()
    let report = RunReport(streng: options.streng, loudness: common.loudness)
    let result = try await report.withProgress { try await check(options, progress: $0) }

    let chosen = try ChosenFiles(files, among: result.paths)
    let addresses = result.addresses.filter { chosen.contains($0.file.path) }
    let visits: (report: VisitReport, timing: StepTiming)? =
      if let limits {
        try await report.withProgress { progress in
          try visitExternal(
            addresses,
            with: Visitor(version: Leernetwerk.version, site: result.baseURL, limits: limits),
            day: options.now, keptIn: extern.folder, progress: progress)
        }
      } else { nil }
    let own = result.diagnostics.filter { chosen.contains($0.file.path) }
    let shown = (own + (visits?.report.diagnostics ?? [])).sorted()
    let tally = Tally(shown, streng: options.streng)
    switch format {
    case .tekst: try report.problems(shown)
    case .json:
      let documents = result.documents.filter { chosen.contains($0.path) }
      let extra =
        [JSON.Member("volledigheid", CompletenessJSON.list(documents))]
        + (visits.map { [JSON.Member("extern", $0.report.counts.json)] } ?? [])
      try Output.data.write(JSONReport(streng: options.streng).bytes(shown, extra: extra))
    case .github: try Output.data.write(GitHubReport.bytes(shown))
    case .sarif:
      try Output.data.write(SARIFReport(version: Leernetwerk.version).bytes(shown))
    }
    try report.notices(visits?.report.notices ?? [])
    try report.timings(result.timings + (visits.map { [$0.timing] } ?? []))
    let hidden = result.diagnostics.count - own.count
    let elsewhere =
      hidden == 0 ? "" : "; in andere bestanden: " + Tally.number(hidden, "probleem", "problemen")
    let outside = visits.map { "; \($0.report.counts.text)" } ?? ""
    try report.summary(
      tally,
      ending: Tally.number(result.files, "bestand", "bestanden") + " nagekeken" + elsewhere
        + outside)
    if tally.isRefused { throw ExitStatus.contentRefused }
  }
}
