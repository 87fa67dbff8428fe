import Basis
import Indexing
import Writing

/// A site of which all files are made and none shows yet. What they were made of is let go: of a large
/// kennisbank it takes more room than anything that comes after it.
struct MadeSite: Sendable {
  let staging: Staging
  let pages: Int
  let inPieces: [FileInPieces]
  /// What the publisher should know of the host.
  let notices: [Message]

  /// Steps 4 and 5: the search index, and every file in the staging folder.
  ///
  /// - Parameter last: how the last build put the large files together, by path.
  /// - Throws: `Refusal` when two files would stand in each other's way, `SystemError`.
  init(
    _ content: consuming Content, _ inputs: consuming BuildInputs, _ templates: TemplateFolder,
    over standing: StandingSite?, in session: OutputSession, last: [OutputPath: FileInPieces],
    _ options: BuildOptions, watch: inout Stopwatch
  ) async throws {
    watch.begin("zoekindex maken", total: nil)
    let search = try await SearchIndex.make(content.site, words: inputs.words, options: options)
    let outputs = try Outputs(
      site: content.site, templates: templates, search: search, options: options)
    let keys = OutputKeys(inputs, content, unusedTerms: search.unusedTerms)
    staging = try await session.stage(over: standing, workers: options.jobs)
    watch.begin("pagina's maken", total: outputs.count)
    let ticks = watch.counter
    let putting = OutputPutting(
      staging: staging, keys: keys, last: last, isPacked: options.comprimeer, ticks: ticks)
    inPieces = try await parallelMap(outputs.files, workers: options.jobs) { file in
      defer { ticks.tick() }
      return try putting.put(file)
    }.compactMap { $0 }
    pages = outputs.pageCount
    notices = outputs.notices
  }
}
