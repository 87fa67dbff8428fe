internal import ArgumentParser
private import Basis
private import Building
internal import Hosting

/// `leernetwerk build`: checks everything and writes the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Bouwt de site.",
    usage: "leernetwerk build [opties]",
    discussion: "Zolang er een fout in de inhoud staat, blijft de vorige site zoals hij was.")

  @OptionGroup var common: ContentOptions

  @Option(
    help: ArgumentHelp("De map waarin de site komt.", valueName: "map"), completion: .directory)
  var output = "site"

  @Option(
    help: ArgumentHelp(
      "Het adres waarop de site komt te staan. Anders dat uit kennisbank.yml.", valueName: "adres"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "De lijst van Nederlandse woorden voor het zoeken, een woord per regel.",
      valueName: "bestand"), completion: .file())
  var woordenboek = BuildOptions.woordenboek

  @Option(
    help: ArgumentHelp(
      "De host waar de site komt: dan staan de bestanden die deze host leest ernaast.",
      valueName: "host"))
  var host: Host?

  @Flag(
    help: "Zet naast elk tekstbestand een kleinere vorm (.gz en .br) voor hosts die dat gebruiken.")
  var comprimeer = false

  func run() async throws {
    let address: String? = if let baseURL { try BaseURL.checked(baseURL) } else { nil }
    var options = try common.options(output: output, baseURL: address)
    options.woordenboek = woordenboek
    options.host = host
    options.comprimeer = comprimeer
    let report = RunReport(streng: options.streng, loudness: common.loudness)
    let result = try await report.withProgress { try await build(options, progress: $0) }

    let tally = Tally(result.diagnostics, streng: options.streng)
    let isRefused = result.refused || tally.isRefused
    try report.problems(result.diagnostics)
    try report.notices(result.notices)
    try report.timings(result.timings)
    try report.summary(tally, ending: isRefused ? "er is niets geschreven" : counts(result))
    if isRefused { throw ExitStatus.contentRefused }
  }

  private func counts(_ result: BuildResult) -> String {
    Tally.number(result.pages, "pagina", "pagina's")
      + "; bestanden: \(result.written) geschreven, \(result.unchanged) ongewijzigd, \(result.removed) verwijderd"
  }
}
