internal import ArgumentParser
private import Basis
private import Kennisbank

/// `leernetwerk new`: a new file with the form of its kind, ready to fill in.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Maakt een nieuw bestand dat u kunt invullen.",
    usage: "leernetwerk new <soort> <titel> [opties]",
    discussion: """
      Het bestand komt in de goede map en heet naar de titel. Overal waar TODO staat vult u iets in. \
      Een bestand dat er al is, blijft zoals het is.
      """)

  @Argument(
    help: ArgumentHelp(
      "Wat u maakt: \(Soort.names.joined(separator: ", ")).", valueName: "soort"),
    completion: .list(Soort.names))
  var soort: String

  @Argument(help: ArgumentHelp("De titel, tussen aanhalingstekens.", valueName: "titel"))
  var titel: String

  @Option(help: ArgumentHelp("De map met de kennisbank.", valueName: "map"), completion: .directory)
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "De dag die als vandaag telt. Anders de dag van SOURCE_DATE_EPOCH, en anders de dag van nu.",
      valueName: "jjjj-mm-dd"))
  var now: String?

  func run() async throws {
    let kind = try Soort(name: soort)
    let title = try NewTitle(titel)
    let day = try Today.day(now)
    guard try FileSystem.kind(at: content) == .folder else {
      throw Refusal(.folderMissing(content))
    }
    let folder = "\(content.hasSuffix("/") ? String(content.dropLast()) : content)/\(kind.folder)"
    let name = "\(title.slug).md"
    if let existing = try NewFile.find(name, under: folder) {
      throw Refusal(.fileExists(existing))
    }
    let text = NewDocument(soort: kind, titel: YAMLText.scalar(title.text), day: day).text
    let path = try NewFile.write(Array(text.utf8), name: name, in: folder)
    try Output.data.write(VisibleText.of(path) + "\n")
  }
}
