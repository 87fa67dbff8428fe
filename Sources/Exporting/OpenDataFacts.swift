package import Basis
package import Kennisbank
package import Linking

/// What there is to tell about the open data: for the page about it, its description in DCAT and the
/// words of schema.org.
package struct OpenDataFacts: Sendable {
  /// A file that is offered.
  package struct File: Sendable {
    /// Its id on the page about the data.
    package let anchor: String
    package let titel: String
    package let uitleg: String
    package let path: String
    package let mediaType: String
    /// Its name in the list of file types of the European Union.
    let fileType: String
    /// What it holds, where it is a table.
    package let table: Table?
    /// The number of rows of a table.
    package let rows: Int?

    package var name: String { String(path.dropFirst(Place.data.path.utf8.count)) }
  }

  package let titel: String
  package let beschrijving: String
  package let files: [File]
  package let vocabularies: [Vocabulary]
  package let bijgewerktOp: CalendarDate?
  package let licentieAdres: String?
  /// How many documents there are of each kind.
  package let counts: [(soort: Soort, count: Int)]

  package init(_ site: Site, basisURL: String?) {
    self.init(ExportIndex(site, basisURL: basisURL))
  }

  init(_ index: ExportIndex) {
    let settings = index.site.instellingen
    titel = "Open data van \(settings.naam)"
    beschrijving =
      "Alle innovaties, thema’s, doelen, werkzame elementen, partners, resultaten en bijeenkomsten "
      + "van \(settings.naam)" + (settings.regio.map { ", uit de regio \($0)" } ?? "") + "."
    files =
      OpenDataFacts.wholes
      + Tables.all.map { table in
        File(
          anchor: "bestand-\(table.name)", titel: table.titel, uitleg: table.uitleg,
          path: table.path, mediaType: "text/csv", fileType: "CSV", table: table,
          rows: table.rowCount(index))
      }
    vocabularies = index.vocabularies
    bijgewerktOp = index.lastChange
    licentieAdres = settings.licentie.flatMap { Licence.address($0) }
    counts = Soort.allCases.map { ($0, index.site.documents(of: $0).count) }
  }

  private static let wholes = [
    File(
      anchor: "bestand-json", titel: "Alles in één bestand (JSON)",
      uitleg:
        "Elk veld van elke pagina, met de teksten. kennisbank.schema.json beschrijft elk veld.",
      path: KennisbankJSON.path, mediaType: "application/json", fileType: "JSON", table: nil,
      rows: nil),
    File(
      anchor: "bestand-jsonld", titel: "Als gekoppelde data (JSON-LD)",
      uitleg:
        "De pagina’s in de woorden van schema.org; thema’s, doelen, werkzame elementen en vaste "
        + "lijsten als begrippen in SKOS.",
      path: LinkedData.path, mediaType: "application/ld+json", fileType: "JSON_LD",
      table: nil, rows: nil),
  ]
}
