import Basis
import Kennisbank
import Linking
import Reading
import Testing

/// A kennisbank in memory: files by path below the content folder.
func smallSite(
  _ files: [String: String], settings: String = "naam: Kennisbank Test\n",
  vandaag: String = "2026-11-21"
) throws -> Site {
  let today = try #require(CalendarDate(iso: vandaag))
  let settingsFile = SourceFile(path: "content/kennisbank.yml", text: settings)
  let (read, _) = Instellingen.read(settingsFile)
  let checker = Checker(vocabulaires: read.vocabulaires, vandaag: today)
  var documents: [CheckedDocument] = []
  for (path, text) in files.sorted(by: { $0.key < $1.key }) {
    let parts = path.split(separator: "/").map(String.init)
    let soort = try #require(Soort.allCases.first { $0.folder == parts.first })
    let slug = try #require(Slug(String((parts.last ?? "").dropLast(3))))
    let file = SourceFile(path: "content/" + path, text: text)
    let (document, problems) = checker.check(RawDocument.read(file), soort: soort, slug: slug)
    #expect(problems.filter { $0.severity == .fout }.map(\.message.text) == [], "\(path)")
    if let document { documents.append(document) }
  }
  return Linker.link(
    LinkInput(
      contentFolder: "content", documents: documents, unread: [], instellingen: read,
      instellingenFile: settingsFile, woordenlijst: [], vandaag: today, concepten: false,
      files: [:])
  ).site
}

/// An innovatie with lines of front matter of its own.
func innovatie(_ titel: String, _ lines: String, gecontroleerd: String = "2026-01-01") -> String {
  """
  ---
  titel: \(titel)
  samenvatting: >-
    Vrijwilligers bellen elke ochtend met ouderen die alleen wonen en zij vragen hoe het gaat. Wie niet
    opneemt krijgt bezoek van een buurvrouw of buurman uit de straat.
  gecontroleerd-op: \(gecontroleerd)
  doelgroep: [65plus]
  \(lines)
  ---

  ## Thema

  Nog niet bekend.

  ## Werkzame elementen

  Nog niet bekend.

  ## Resultaten

  Nog niet bekend.

  ## Partners

  Nog niet bekend.
  """
}
