import Basis
import Kennisbank
import Linking
import Reading
import Samples
import Testing

@testable import Exporting

/// A kennisbank in memory: files by path below the content folder.
struct SmallSite {
  let site: Site
  let index: ExportIndex

  init(
    _ files: KeyValuePairs<String, String>, settings: String = "naam: Proef\n",
    basisURL: String? = "https://proef.example/kb/"
  ) throws {
    try self.init(many: files.map { ($0.key, $0.value) }, settings: settings, basisURL: basisURL)
  }

  init(
    many files: [(String, String)], settings: String = "naam: Proef\n",
    basisURL: String? = "https://proef.example/kb/"
  ) throws {
    let content = MemoryContent(
      Dictionary(uniqueKeysWithValues: files), settings: settings)
    #expect(content.faults.map(\.message.text) == [])
    self.site = content.site
    self.index = ExportIndex(site, basisURL: basisURL)
  }

  func document(_ soort: Soort, _ slug: String) throws -> Document {
    try #require(site.documents(of: soort).first { $0.slug.text == slug })
  }

  func markdown(_ soort: Soort, _ slug: String) throws -> String {
    let document = try document(soort, slug)
    var text = MarkdownWriter(document, index)
    return String(
      decoding: DocumentMarkdown(index: index, document: document).bytes(&text), as: UTF8.self)
  }

  /// Every file by its path, those that are made with another included.
  func files() throws -> [String: String] {
    var files: [String: String] = [:]
    for task in OpenData.files(site, basisURL: index.basisURL) {
      files[task.path] = String(decoding: try task.made(), as: UTF8.self)
      for piece in task.pieces {
        let made = try piece.made()
        #expect(made.others.count == piece.others.count)
        for (path, bytes) in zip(piece.others, made.others) {
          files[path] = String(decoding: bytes, as: UTF8.self)
        }
      }
    }
    return files
  }

  func file(_ path: String) throws -> String { try #require(try files()[path]) }
}

func innovatie(_ titel: String, fields: String = "", resultaten: String = "Nog niet bekend.")
  -> String
{
  """
  ---
  titel: \(titel)
  samenvatting: \(String(repeating: "woord ", count: 25))
  fase: gewenst
  gecontroleerd-op: 2026-03-15
  doelgroep: [volwassenen]
  \(fields)
  ---

  ## Thema

  Nog niet bekend.

  ## Werkzame elementen

  - **Vast contact** (kern) — elke dag.

  ## Resultaten

  \(resultaten)

  ## Partners

  - Welzijn Proef (trekker)
  """
}
