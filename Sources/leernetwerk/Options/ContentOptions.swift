internal import ArgumentParser
internal import Basis
internal import Building
private import Glibc

/// The options that a build and a check share.
struct ContentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("De map met de kennisbank.", valueName: "map"), completion: .directory)
  var content = "content"

  @Option(help: ArgumentHelp("De map met de sjablonen.", valueName: "map"), completion: .directory)
  var templates = "templates"

  @Flag(help: "Neem ook pagina's mee waar 'concept: ja' in staat.")
  var concepten = false

  @Option(
    help: ArgumentHelp(
      "De dag die als vandaag telt. Anders de dag van SOURCE_DATE_EPOCH, en anders de dag van nu.",
      valueName: "jjjj-mm-dd"))
  var now: String?

  @Option(
    help: ArgumentHelp(
      "Hoeveel taken er tegelijk lopen, 1 tot en met 64. Anders zoveel als de computer kernen heeft.",
      valueName: "aantal"))
  var jobs: String?

  @Flag(help: "Laat waarschuwingen tellen als fouten.")
  var streng = false

  @Flag var loudness: Loudness?

  func options(output: String = "", baseURL: String? = nil) throws(Refusal) -> BuildOptions {
    BuildOptions(
      content: content, templates: templates, output: output, baseURL: baseURL,
      concepten: concepten, now: try Today.day(now), jobs: try numberOfJobs(), streng: streng)
  }

  private func numberOfJobs() throws(Refusal) -> Int {
    guard let jobs else {
      return min(64, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }
    let isDigits = !jobs.isEmpty && jobs.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isDigits, let number = Int(jobs), (1...64).contains(number) else {
      throw Refusal(.numberInvalid(jobs, for: "--jobs", 1...64))
    }
    return number
  }
}
