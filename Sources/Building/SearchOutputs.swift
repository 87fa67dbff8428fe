import Basis
import Indexing
import Kennisbank
import Language
import Linking
import Rendering

/// The search index of a site, with the script that reads it.
struct SearchOutputs {
  let index: SearchIndex
  /// The path of the script below the site; its name changes with its content.
  let scriptPath: String
  let script: [UInt8]

  /// The list of Dutch words of the Debian package wdutch (OpenTaal).
  static let dictionary = "/usr/share/dict/dutch"
  /// A larger kennisbank can be searched from disk only when it asks to be: it takes twice the room.
  private static let diskLimit = 2000

  /// - Throws: `Refusal` when the machine has no list of Dutch words.
  init(_ site: Site, script: [UInt8], options: BuildOptions) async throws {
    guard try FileSystem.kind(at: SearchOutputs.dictionary) != nil else {
      throw Refusal(.dictionaryMissing(SearchOutputs.dictionary))
    }
    index = try await SearchIndex.make(
      site, terms: Pages.termAddresses(site),
      dictionary: WordList(try FileSystem.read(SearchOutputs.dictionary)),
      options: IndexOptions(
        worksFromDisk: site.instellingen.zoekenVanSchijf
          ?? (site.documents.count <= SearchOutputs.diskLimit),
        workers: options.jobs))
    scriptPath = "assets/zoeken-\(ContentHash(script).name).js"
    self.script = script
  }

  var page: SearchPage {
    SearchPage(script: scriptPath, root: String(decoding: index.root, as: UTF8.self))
  }
}
