import Foundation
import Testing

@Suite struct NewTests {
  private let folder = TemporaryFolder()
  private let day = ["SOURCE_DATE_EPOCH": "1710500000"]

  init() throws {
    try folder.write("naam: Proef\n", to: "content/kennisbank.yml")
  }

  @Test(arguments: [
    ("innovatie", "content/innovaties/welzijn-op-recept.md"),
    ("Innovatie", "content/innovaties/welzijn-op-recept.md"),
    ("thema", "content/themas/welzijn-op-recept.md"),
    ("element", "content/werkzame-elementen/welzijn-op-recept.md"),
    ("werkzaam-element", "content/werkzame-elementen/welzijn-op-recept.md"),
    ("partner", "content/partners/welzijn-op-recept.md"),
    ("bijeenkomst", "content/bijeenkomsten/welzijn-op-recept.md"),
    ("nieuwsbrief", "content/nieuwsbrieven/welzijn-op-recept.md"),
    ("pagina", "content/paginas/welzijn-op-recept.md"),
  ])
  func putsAFileInTheFolderOfItsKind(kind: String, path: String) throws {
    let run = try CommandRun(["new", kind, "Welzijn op recept"], in: folder, environment: day)
    #expect(run.status == 0)
    #expect(run.out == path + "\n")
    #expect(run.err == "")
    let text = try folder.read(path)
    #expect(text.hasPrefix("---\ntitel: Welzijn op recept\n"))
    #expect(text.contains("TODO"))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(folder.files == ["content/kennisbank.yml", path].sorted())
  }

  @Test func fillsInTheDay() throws {
    _ = try CommandRun(["new", "innovatie", "Een"], in: folder, environment: day)
    _ = try CommandRun(["new", "innovatie", "Twee", "--now", "2024-02-29"], in: folder)
    #expect(
      try folder.read("content/innovaties/een.md").contains("\ngecontroleerd-op: 2024-03-15\n"))
    #expect(
      try folder.read("content/innovaties/twee.md").contains("\ngecontroleerd-op: 2024-02-29\n"))
  }

  @Test func neverOverwrites() throws {
    try folder.write("van mij", to: "content/innovaties/wijk/een.md")
    let run = try CommandRun(["new", "innovatie", "Één"], in: folder)
    #expect(run.status == 2)
    #expect(run.out == "")
    #expect(
      run.err.hasPrefix(
        "fout: er is al een bestand 'content/innovaties/wijk/een.md' [bestand-bestaat]\n"))
    #expect(try folder.read("content/innovaties/wijk/een.md") == "van mij")
    #expect(folder.files == ["content/innovaties/wijk/een.md", "content/kennisbank.yml"])
  }

  @Test func doesNotWriteThroughALink() throws {
    try folder.write("", to: "content/themas/x.md")
    let link = folder.url.appendingPathComponent("content/themas/een.md").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../../buiten.md")
    #expect(try CommandRun(["new", "thema", "Een"], in: folder).status == 2)
    #expect(!folder.files.contains("buiten.md"))
  }

  @Test(arguments: [
    ("???", "[nieuwe-titel]"), ("", "[nieuwe-titel]"), ("  ", "[nieuwe-titel]"),
    (String(repeating: "a", count: 81), "de titel telt 81 tekens"),
    ("een\ntwee", "teken dat niet zichtbaar is"), ("een\u{202E}", "teken dat niet zichtbaar is"),
  ])
  func refusesATitleThatGivesNoPage(title: String, message: String) throws {
    let run = try CommandRun(["new", "thema", title], in: folder)
    #expect(run.status == 2)
    #expect(run.err.contains(message))
    #expect(folder.files == ["content/kennisbank.yml"])
  }

  @Test(arguments: [
    ("Zorg: thuis", #"titel: "Zorg: thuis""#), ("nee", #"titel: "nee""#), ("012", #"titel: "012""#),
    (#"De "wijk" \ buurt"#, #"titel: "De \"wijk\" \\ buurt""#), ("# een", ##"titel: "# een""##),
    ("- een", #"titel: "- een""#), ("Zorg & wonen", #"titel: "Zorg & wonen""#),
    ("Caf\u{E9} 't Hoekje", "titel: Caf\u{E9} 't Hoekje"), ("{een}", #"titel: "{een}""#),
  ])
  func quotesATitleThatYAMLWouldMisread(title: String, line: String) throws {
    let run = try CommandRun(["new", "pagina", "--", title], in: folder)
    #expect(run.status == 0)
    let path = try #require(run.out.split(separator: "\n").first)
    #expect(try folder.read(String(path)).split(separator: "\n")[1] == line)
  }

  @Test func needsTheContentFolder() throws {
    let run = try CommandRun(["new", "thema", "Een", "--content", "nergens"], in: folder)
    #expect(run.status == 2)
    #expect(run.err.hasPrefix("fout: de map 'nergens' is er niet [map-ontbreekt]\n"))
  }
}
