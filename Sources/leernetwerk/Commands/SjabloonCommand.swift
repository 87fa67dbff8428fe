internal import ArgumentParser
private import Basis
private import Templates

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
    if let variabelen {
      guard file == nil, gegevens == nil, partials == nil else {
        throw Refusal(.optionsExclude("--variabelen", "<bestand>"))
      }
      try Output.data.write(TemplateVariables.text(for: variabelen))
      return
    }
    guard let file else { throw Refusal(.wordMissing("<bestand>", page: SjabloonCommand.page)) }
    guard let gegevens else {
      throw Refusal(.wordMissing("--gegevens <bestand>", page: SjabloonCommand.page))
    }
    try render(try SingleTemplate(file: file, partials: partials), with: gegevens)
  }

  private static let page = "leernetwerk sjabloon"

  /// Prints the result, or all problems of the template and the data together.
  private func render(_ template: SingleTemplate, with path: String) throws {
    var problems = template.library.diagnostics + template.library.placeProblems
    do {
      let data = try JSONReader.read(try SingleTemplate.source(path))
      if problems.isEmpty {
        var out: [UInt8] = []
        try template.library.render(template.name, value: data, into: &out)
        try Output.data.write(out)
        return
      }
    } catch let fault as JSONFault {
      problems.append(fault.diagnostic)
    }
    problems.sort()
    let report = RunReport(streng: false, loudness: nil)
    try report.problems(problems)
    try report.summary(Tally(problems, streng: false), ending: "er is niets ingevuld")
    throw ExitStatus.contentRefused
  }
}
