package import Basis
package import Linking

/// The kennisbank as data for other programs.
package enum OpenData {
  /// Files that the page about the data leads to.
  package static let schemaPath = KennisbankSchema.path
  package static let tablesPath = TableMetadata.path
  package static let cataloguePath = Catalogue.path
  package static let languageModelsPath = LanguageModels.path

  /// The large files come first.
  ///
  /// - Parameter basisURL: the address of the site, with a `/` at the end.
  package static func files(_ site: Site, basisURL: String?) -> [FileTask] {
    let index = ExportIndex(site, basisURL: basisURL)
    return [
      FileTask(KennisbankJSON.path, pieces: KennisbankJSON(index: index).pieces),
      FileTask(LinkedData.path, pieces: LinkedData(index: index).pieces),
    ] + Tables.all.map { FileTask($0.path, pieces: $0.pieces(index)) }
      + LanguageModels(index: index).files + descriptions(index)
  }

  /// What tells of the data.
  private static func descriptions(_ index: ExportIndex) -> [FileTask] {
    [
      FileTask(KennisbankSchema.path, reading: .none) { KennisbankSchema(index: index).bytes },
      FileTask(TableMetadata.path, reading: .none) { TableMetadata.bytes(index) },
      FileTask(Catalogue.path, reading: .none) { Catalogue(index: index).bytes },
    ]
      + (index.basisURL.map { basis in
        [
          FileTask(OpenSearch.path, reading: .none) {
            OpenSearch.bytes(index.site, basisURL: basis)
          }
        ]
      } ?? [])
  }

  /// The Markdown and the JSON of a page, beside its `index.html`.
  static func paths(beside document: Document) -> [String] {
    let folder = document.address.path
    return [folder + "index.md", folder + "index.json"]
  }
}
