import Basis
import Hashing
import Hosting

/// Everything that the bytes of a site depend on, read once: the content, the templates, the list of words,
/// what was asked, and the program itself.
struct BuildInputs: Sendable {
  let content: ContentFiles
  let templates: TemplateFiles
  /// `nil` when the machine has no such list.
  let words: [UInt8]?
  let program: ContentHash
  /// Of everything but the files with content.
  let surroundings: ContentHash
  /// Equal for two builds only when they make the same site and tell the same.
  let key: ContentHash

  /// - Throws: `Refusal` when something is not there, `SystemError` when the machine fails.
  static func read(_ options: BuildOptions) async throws -> BuildInputs {
    let templates = try TemplateFiles(options.templates)
    let content = try await ContentFiles.read(options.content, workers: options.jobs)
    let hasWords = try FileSystem.kind(at: options.woordenboek) != nil
    return BuildInputs(
      content: content, templates: templates,
      words: hasWords ? try FileSystem.read(options.woordenboek) : nil,
      program: try BuildInputs.runningProgram(), options)
  }

  private init(
    content: ContentFiles, templates: TemplateFiles, words: [UInt8]?, program: ContentHash,
    _ options: BuildOptions
  ) {
    self.content = content
    self.templates = templates
    self.words = words
    self.program = program
    var maker = PackedWriter()
    maker.add(program)
    for file in templates.files {
      maker.add(file.path)
      maker.add(ContentHash(file.bytes))
    }
    if let words { maker.add(ContentHash(words)) }
    options.add(to: &maker)
    maker.add(content.surroundings)
    surroundings = maker.key
    maker.add(content.key)
    key = maker.key
  }

  /// The texts of the content, by path.
  var files: [String: SourceFile] {
    var files: [String: SourceFile] = [:]
    files.reserveCapacity(content.texts.count)
    for text in content.texts {
      if case .success(let file) = text.file { files[file.path] = file }
    }
    return files
  }

  /// The program is part of what a site is made of: another one may make other bytes of the same content.
  private static func runningProgram() throws -> ContentHash {
    try ContentHash(ofFile: FileSystem.target(ofLink: "/proc/self/exe"))
  }
}

extension BuildOptions {
  /// All that changes the site or the messages; not how many workers there are, nor where the site comes.
  fileprivate func add(to maker: inout PackedWriter) {
    maker.add(content)
    maker.add(templates)
    maker.add(baseURL)
    maker.add(concepten)
    maker.add(now.iso)
    maker.add(streng)
    maker.add(woordenboek)
    maker.add(host?.name)
    maker.add(comprimeer)
  }
}
