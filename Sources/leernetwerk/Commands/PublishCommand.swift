internal import ArgumentParser
private import Basis
private import Building
private import Glibc
private import Publishing

/// `leernetwerk publish`: puts the built site at its host.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Zet de gebouwde site op haar plaats: in een map, op een server of in een git-tak.",
    usage: """
      leernetwerk publish --map <map> [opties]
      leernetwerk publish --ssh <gebruiker@server:map> [opties]
      leernetwerk publish --git <adres> [--tak <tak>] [opties]
      """,
    discussion: """
      Alleen wat veranderd is, wordt verstuurd. Lezers zien nooit een pagina waarvan een bestand nog \
      ontbreekt. Alleen wat een eerdere publicatie heeft neergezet, wordt ooit vervangen of verwijderd. \
      Wachtwoorden en sleutels zijn die van ssh en git zelf. Kijk eerst met --proef wat er zou gebeuren.
      """)

  @Option(
    help: ArgumentHelp("De map met de gebouwde site.", valueName: "map"), completion: .directory)
  var site = "site"

  @Option(
    help: ArgumentHelp(
      "Publiceer in deze map; ook een netwerkschijf of usb-stick.", valueName: "map"),
    completion: .directory)
  var map: String?

  @Option(
    help: ArgumentHelp(
      "Publiceer op een server, met ssh en rsync. Een map zonder / ervoor begint in uw thuismap daar.",
      valueName: "gebruiker@server:map"))
  var ssh: String?

  @Option(
    help: ArgumentHelp("De poort van de server, als die niet 22 is.", valueName: "getal"))
  var poort: String?

  @Option(
    help: ArgumentHelp("Publiceer in een tak van deze git-opslagplaats.", valueName: "adres"))
  var git: String?

  @Option(
    help: ArgumentHelp("De tak die de site toont. Anders 'pages'.", valueName: "tak"))
  var tak: String?

  @Flag(help: "Toon alleen wat er zou gebeuren, en verander niets.")
  var proef = false

  @Flag(
    help: """
      Publiceer ook waar al andere bestanden staan. Die blijven, behalve als ze heten als een bestand \
      van de site.
      """)
  var overnemen = false

  @Flag(help: "Bewaar niets van de vorige site voor lezers die nog een pagina open hebben.")
  var opruimen = false

  @Flag(name: [.customShort("q"), .customLong("stil")], help: "Toon alleen fouten.")
  var stil = false

  @Flag(
    name: [.customShort("v"), .customLong("uitgebreid")], help: "Toon met --proef alle bestanden.")
  var uitgebreid = false

  func run() async throws {
    try AddressRules.check(site, option: "--site")
    let options = PublishOptions(
      site: site, destination: try destination(), isTrial: proef, takesOver: overnemen,
      clearsAll: opruimen, canAsk: isatty(STDIN_FILENO) == 1)
    let run = RunReport(streng: false, loudness: stil ? .quiet : nil)
    let result = try await run.withProgress { tell in
      try await publish(options) { step, done, total in
        tell?(Progress(step: step, done: done, total: total))
      }
    }
    let report = PublishText(report: result, target: target, site: site)
    if proef { try Output.data.write(report.list(isWhole: uitgebreid)) }
    if !stil {
      try Output.problems.write(proef ? report.forecast : report.summary)
    }
  }

  /// The place as the user wrote it.
  private var target: String { map ?? ssh ?? git ?? "" }

  private func destination() throws(Refusal) -> PublishOptions.Destination {
    let given = [("--map", map), ("--ssh", ssh), ("--git", git)].filter { $0.1 != nil }.map(\.0)
    if given.isEmpty { throw Refusal(.targetMissing) }
    if given.count > 1 { throw Refusal(.optionsExclude(given[0], given[1])) }
    if poort != nil, ssh == nil { throw Refusal(.optionBelongs("--poort", with: "--ssh")) }
    if tak != nil, git == nil { throw Refusal(.optionBelongs("--tak", with: "--git")) }
    if let map {
      try AddressRules.checkFolder(map)
      return .folder(map)
    }
    if let ssh { return .server(try SSHAddress(ssh, port: try port())) }
    return .branch(try GitAddress(git ?? "", branch: tak ?? "pages"))
  }

  private func port() throws(Refusal) -> Int? {
    guard let poort else { return nil }
    let isDigits = poort.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isDigits, let number = Int(poort), (1...65_535).contains(number) else {
      throw Refusal(.numberInvalid(poort, for: "--poort", 1...65_535))
    }
    return number
  }
}
