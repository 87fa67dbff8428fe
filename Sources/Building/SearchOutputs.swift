import Basis
import Indexing
import Kennisbank
import Language
import Linking
import Rendering

/// The scripts of the search page.
struct SearchScripts: Sendable {
  /// What every question needs.
  let first: [UInt8]
  /// What few questions need: the first one loads it when it does.
  let rest: [UInt8]
}

/// The search index of a site, with the scripts that read it.
struct SearchOutputs {
  let index: SearchIndex
  /// The scripts with their paths below the site; a name changes with the content.
  let scripts: [(path: String, bytes: [UInt8])]

  /// A larger kennisbank can be searched from disk only when it asks to be: it takes twice the room.
  private static let diskLimit = 2000

  /// - Throws: `Refusal` when the machine has no list of Dutch words.
  init(_ site: Site, scripts: SearchScripts, options: BuildOptions) async throws {
    guard try FileSystem.kind(at: options.woordenboek) != nil else {
      throw Refusal(.dictionaryMissing(options.woordenboek))
    }
    index = try await SearchIndex.make(
      site, terms: Pages.termAddresses(site),
      dictionary: WordList(try FileSystem.read(options.woordenboek)),
      options: IndexOptions(
        worksFromDisk: site.instellingen.zoekenVanSchijf
          ?? (site.documents.count <= SearchOutputs.diskLimit),
        workers: options.jobs))
    self.scripts = [("zoeken", scripts.first), ("zoeken-meer", scripts.rest)].map { name, bytes in
      ("assets/\(name)-\(ContentHash(bytes).name).js", bytes)
    }
  }

  var page: SearchPage {
    SearchPage(
      script: scripts[0].path, restScript: scripts[1].path,
      root: String(decoding: index.root, as: UTF8.self))
  }
}
