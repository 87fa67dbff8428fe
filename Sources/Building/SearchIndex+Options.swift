import Basis
import Indexing
import Kennisbank
import Linking
import Rendering

extension SearchIndex {
  /// - Throws: `Refusal` when the machine has no list of Dutch words.
  static func make(
    _ site: Site, words: [UInt8]?, options: BuildOptions
  ) async throws -> SearchIndex {
    guard let words else { throw Refusal(.dictionaryMissing(options.woordenboek)) }
    // A larger kennisbank can be searched from disk only when it asks to be: it takes twice the room.
    return try await make(
      site, terms: Pages.termAddresses(site),
      dictionary: words,
      options: IndexOptions(
        worksFromDisk: site.instellingen.zoekenVanSchijf ?? !isLarge(
          documents: site.documents.count),
        workers: options.jobs))
  }
}
