import Basis
import Hashing

/// Everything that the bytes of a site depend on, read once: the content, the templates, the list of words,
/// what was asked, and the program itself.
struct BuildInputs: Sendable {
  let content: ContentFiles
  let templates: TemplateFiles
  /// `nil` when the machine has no such list.
  let words: [UInt8]?
  let keys: InputKeys

  /// - Throws: `SystemError` when the machine fails.
  static func read(_ sources: BuildSources, _ options: BuildOptions) async throws -> BuildInputs {
    BuildInputs(
      sources, content: try await ContentFiles.read(sources.content, workers: options.jobs),
      words: try BuildSources.words(options), options)
  }

  private init(
    _ sources: BuildSources, content: ContentFiles, words: [UInt8]?, _ options: BuildOptions
  ) {
    self.content = content
    self.templates = sources.templates
    self.words = words
    keys = InputKeys(sources, content: content.keys, words: words, options)
  }
}
