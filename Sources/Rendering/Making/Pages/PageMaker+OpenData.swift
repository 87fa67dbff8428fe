internal import Basis
internal import Exporting
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// The page about the data; what it says of files and columns is what the files are made from.
  func openData() -> OpenDataView {
    let facts = OpenDataFacts(site, basisURL: index.basisURL)
    let voorbeeld = index.recent.first.map { site.document($0) }
    func file(_ path: String) -> String { road.address(ofFile: path) }
    return OpenDataView(
      pagina: kader(
        Kader(
          titel: "Open data", beschrijving: facts.beschrijving, soort: "open-data",
          data: [schemaOrg.dataset(facts)])),
      titel: "Open data", bijgewerktOp: facts.bijgewerktOp.map { datum($0) },
      aantallen: facts.counts.filter { $0.count > 0 }.map {
        Woorden.count($0.count, $0.soort.label, $0.soort.plural)
      },
      bestanden: facts.files.filter { $0.table == nil }.map { bestand($0) },
      tabellen: facts.files.filter { $0.table != nil }.map { bestand($0) },
      lijsten: facts.vocabularies.map { vastelijst($0) }, licentieAdres: facts.licentieAdres,
      schema: file(OpenData.schemaPath), csvBeschrijving: file(OpenData.tablesPath),
      catalogus: file(OpenData.cataloguePath), taalmodellen: file(OpenData.languageModelsPath),
      voorbeeld: voorbeeld.map { link($0.titel, $0.address) },
      voorbeeldMarkdown: voorbeeld.map { file($0.address.path + "index.md") },
      voorbeeldJSON: voorbeeld.map { file($0.address.path + "index.json") })
  }

  private func bestand(_ file: OpenDataFacts.File) -> DatabestandView {
    DatabestandView(
      titel: file.titel, naam: file.name, adres: road.address(ofFile: file.path),
      anchor: file.anchor, uitleg: file.uitleg,
      regels: file.rows.map { Woorden.count($0, "regel", "regels") },
      kolommen: (file.table?.columns ?? []).map {
        KolomView(naam: $0.name, uitleg: $0.uitleg, vorm: Woorden.vorm($0.kind))
      })
  }

  private func vastelijst(_ list: Vocabulary) -> VastelijstView {
    VastelijstView(
      titel: list.titel, anchor: list.anchor,
      waarden: list.concepts.map { concept in
        VastewaardeView(
          waarde: concept.waarde.waarde, label: concept.waarde.label,
          uitleg: concept.waarde.uitleg, anchor: concept.anchor,
          adres: concept.page.map { road.address(of: $0) })
      })
  }
}

extension Woorden {
  fileprivate static func vorm(_ kind: ColumnFacts.Kind) -> String {
    switch kind {
    case .text: "tekst"
    case .list: "lijst"
    case .number: "getal"
    case .day: "dag"
    case .flag: "ja of nee"
    case .address: "adres"
    }
  }
}
