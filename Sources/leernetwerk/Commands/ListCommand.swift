internal import ArgumentParser
private import Basis
private import Building
private import Kennisbank

/// `leernetwerk list`: what is in the kennisbank, as rows.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Toont wat er in de kennisbank staat.",
    usage: "leernetwerk list [<soort>] [opties]",
    discussion: """
      Staan er fouten in de inhoud, dan kan er een pagina in de lijst ontbreken; de opdracht eindigt \
      dan met 1.
      """)

  @Argument(
    help: ArgumentHelp(
      "Alleen deze soort: \(Soort.names.joined(separator: ", ")).", valueName: "soort"),
    completion: .list(Soort.names))
  var soort: String?

  @OptionGroup var common: ContentOptions

  @Option(help: ArgumentHelp("In welke vorm u de lijst krijgt.", valueName: "vorm"))
  var format = ListFormat.tekst

  func run() async throws {
    let kind: Soort? = if let soort { try Soort(name: soort) } else { nil }
    let options = try common.options()
    let report = RunReport(streng: options.streng, loudness: common.loudness)
    let result = try await report.withProgress { try await check(options, progress: $0) }

    let documents = result.documents.filter { kind == nil || $0.soort == kind?.rawValue }
    try Output.data.write(DocumentList(documents: documents).bytes(format))
    try report.timings(result.timings)
    let tally = Tally(result.diagnostics, streng: options.streng)
    if tally.isRefused {
      try report.summary(tally, ending: "zie: leernetwerk check")
      throw ExitStatus.contentRefused
    }
  }
}
