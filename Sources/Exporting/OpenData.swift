package import Basis
package import Linking

/// The kennisbank as data for other programs.
package enum OpenData {
  /// Files that the page about the data leads to.
  package static let schemaPath = KennisbankSchema.path
  package static let tablesPath = TableMetadata.path
  package static let cataloguePath = Catalogue.path
  package static let languageModelsPath = LanguageModels.path

  /// - Parameter basisURL: the address of the site, with a `/` at the end.
  package static func files(_ site: Site, basisURL: String?) -> [FileTask] {
    let index = ExportIndex(site, basisURL: basisURL)
    return wholes(index) + Tables.all.map { table in FileTask(table.path) { table.bytes(index) } }
      + site.documents.flatMap { pages(of: $0, index) }
  }

  /// Files about the kennisbank as a whole. The large ones come first, so that no worker is left alone
  /// with one at the end.
  private static func wholes(_ index: ExportIndex) -> [FileTask] {
    [
      FileTask("data/kennisbank.json") { KennisbankJSON(index: index).bytes },
      FileTask("data/kennisbank.jsonld") { LinkedData(index: index).bytes },
      FileTask(KennisbankSchema.path) { KennisbankSchema(index: index).bytes },
      FileTask(TableMetadata.path) { TableMetadata.bytes(index) },
      FileTask(Catalogue.path) { Catalogue(index: index).bytes },
    ] + LanguageModels(index: index).files
      + (index.basisURL.map { basis in
        [FileTask(OpenSearch.path) { OpenSearch.bytes(index.site, basisURL: basis) }]
      } ?? [])
  }

  /// The Markdown and the JSON of a page, beside its `index.html`.
  private static func pages(of document: Document, _ index: ExportIndex) -> [FileTask] {
    [
      FileTask(document.address.path + "index.md") {
        DocumentMarkdown(index: index, document: document).bytes
      },
      FileTask(document.address.path + "index.json") {
        var out = JSONWriter(capacity: 8192)
        DocumentJSON(index: index, document: document).write(&out)
        out.lineEnd()
        return out.bytes
      },
    ]
  }
}
