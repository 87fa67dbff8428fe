import Basis
import Hashing

/// The content folder as it was read: every file once, before anything is made of it.
struct ContentFiles: Sendable {
  struct Text: Sendable {
    let entry: ContentFolder.Entry
    let file: Result<SourceFile, Unread>
    /// Of the path and the bytes, or of why they could not be read.
    let key: ContentHash
  }

  /// Why a file of content was not read: the writer's to mend.
  struct Unread: Error, Sendable {
    let diagnostic: Diagnostic
  }

  /// In the order of their paths.
  let texts: [Text]
  /// `nil` when there is none.
  let settings: Result<SourceFile, Unread>?
  let terms: Result<SourceFile, Unread>?
  /// The files in `bestanden/`.
  let uploads: [(below: String, path: String)]
  /// What is wrong with names and kinds of files.
  let problems: [Diagnostic]
  /// Of everything that was read but the texts.
  let surroundings: ContentHash
  /// Of everything that was read.
  let key: ContentHash

  private static let sizeLimit = 1024 * 1024

  /// - Throws: `Refusal` when there is no kennisbank at the place, `SystemError` when the machine
  ///   fails.
  static func read(_ root: String, workers: Int) async throws -> ContentFiles {
    guard try FileSystem.kind(at: root) == .folder else { throw Refusal(.folderMissing(root)) }
    let folder = try ContentFolder(root)
    let texts = try await parallelMap(folder.entries, workers: workers) { entry in
      let file = try read(entry.path)
      return Text(entry: entry, file: file, key: key(of: entry.path, file))
    }
    let uploads = try await parallelMap(folder.uploads.map(\.path), workers: workers) { path in
      var maker = PackedWriter()
      maker.add(path)
      if let hash = try? ContentHash(ofFile: path) { maker.add(hash) }
      return maker.key
    }
    return ContentFiles(
      folder, texts: texts, settings: try readIfThere(root + "/kennisbank.yml"),
      terms: try readIfThere(root + "/woordenlijst.yml"), uploadKeys: uploads)
  }

  private init(
    _ folder: ContentFolder, texts: [Text], settings: Result<SourceFile, Unread>?,
    terms: Result<SourceFile, Unread>?, uploadKeys: [ContentHash]
  ) {
    self.texts = texts
    self.settings = settings
    self.terms = terms
    uploads = folder.uploads
    problems = folder.problems
    var maker = PackedWriter()
    for key in uploadKeys { maker.add(key) }
    for file in [settings, terms] {
      maker.add(file != nil)
      if let file { maker.add(ContentFiles.key(of: "", file)) }
    }
    for problem in folder.problems {
      maker.add(problem.file.path)
      maker.add(problem.message.text)
    }
    surroundings = maker.key
    for text in texts { maker.add(text.key) }
    key = maker.key
  }

  private static func key(of path: String, _ file: Result<SourceFile, Unread>) -> ContentHash {
    var maker = PackedWriter()
    maker.add(path)
    switch file {
    case .success(let file): maker.add(ContentHash(file.bytes))
    case .failure(let unread): maker.add(unread.diagnostic.message.text)
    }
    return maker.key
  }

  private static func readIfThere(_ path: String) throws -> Result<SourceFile, Unread>? {
    try FileSystem.kind(at: path) == nil ? nil : read(path)
  }

  /// Reads a file of content; one that is too large or may not be read is the writer's to mend.
  private static func read(_ path: String) throws -> Result<SourceFile, Unread> {
    func unread(_ message: Message) -> Result<SourceFile, Unread> {
      .failure(
        Unread(
          diagnostic: Diagnostic(
            message, in: SourceFile(path: path, bytes: []), at: SourceSpan(at: 0))))
    }
    do {
      switch try FileSystem.read(path, ifAtMost: sizeLimit) {
      case .success(let bytes): return .success(SourceFile(path: path, bytes: bytes))
      case .failure(.file(let size)): return unread(.fileTooLarge(bytes: size, limit: sizeLimit))
      case .failure(.link): return unread(.fileIsLink())
      case .failure(.folder), .failure(.other): return unread(.notAFile())
      }
    } catch let error as SystemError where error.isAccessDenied {
      return unread(.fileUnreadable())
    }
  }
}
