import Basis
import Kennisbank
import Linking
import Reading
import Testing

/// A kennisbank in memory: paths below `content/` with their texts.
func link(_ files: KeyValuePairs<String, String>) throws -> (site: Site, problems: [Diagnostic]) {
  let settingsFile = SourceFile(path: "content/kennisbank.yml", text: "naam: Proef\n")
  let settings = Instellingen.read(settingsFile).settings
  let today = try #require(CalendarDate(iso: "2026-06-01"))
  let checker = Checker(vocabulaires: settings.vocabulaires, vandaag: today)
  var documents: [CheckedDocument] = []
  for (path, text) in files {
    let parts = path.split(separator: "/")
    let soort = try #require(Soort.allCases.first { $0.folder == parts[0] })
    let slug = try #require(Slug(String(parts[parts.count - 1].dropLast(3))))
    let raw = RawDocument.read(SourceFile(path: "content/" + path, text: text))
    let (document, problems) = checker.check(raw, soort: soort, slug: slug)
    #expect(problems.isEmpty, "\(path)")
    documents.append(try #require(document))
  }
  let (site, problems) = Linker.link(
    LinkInput(
      contentFolder: "content", documents: documents, unread: [], instellingen: settings,
      instellingenFile: settingsFile, woordenlijst: [], vandaag: today, concepten: false,
      files: [:]))
  return (site, problems.sorted())
}

func innovatie(_ titel: String, fields: String = "", elementen: String = "", partners: String = "")
  -> String
{
  func section(_ name: String, _ text: String) -> String {
    "## \(name)\n\n\(text.isEmpty ? "Nog niet bekend." : text)\n\n"
  }
  return """
    ---
    titel: \(titel)
    samenvatting: \(String(repeating: "woord ", count: 25))
    fase: gewenst
    gecontroleerd-op: 2026-03-15
    doelgroep: [volwassenen]
    \(fields)
    ---


    """ + section("Thema", "") + section("Werkzame elementen", elementen)
      + section("Resultaten", "") + section("Partners", partners)
}
