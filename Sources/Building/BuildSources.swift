import Basis
import Hashing

/// Where everything stands that a site is made of, with what is small read already.
struct BuildSources: Sendable {
  let templates: TemplateFiles
  let content: ContentFolder
  let program: ContentHash

  /// - Throws: `Refusal` when something is not there, `SystemError` when the machine fails.
  init(_ options: BuildOptions) throws {
    templates = try TemplateFiles(options.templates)
    content = try ContentFolder.listing(options.content)
    program = try RunningProgram.key()
  }

  /// The keys of what `BuildInputs.read(_:_:)` would give now, at a third of the work.
  ///
  /// - Throws: `SystemError` when the machine fails.
  func keys(_ options: BuildOptions) async throws -> InputKeys {
    InputKeys(
      self, content: try await ContentKeys.read(content, workers: options.jobs),
      words: try BuildSources.words(options), options)
  }

  /// The list of words; `nil` when the machine has none.
  static func words(_ options: BuildOptions) throws -> [UInt8]? {
    try FileSystem.kind(at: options.woordenboek) == nil
      ? nil : FileSystem.read(options.woordenboek)
  }
}
