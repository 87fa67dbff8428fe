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
  let keys: ContentKeys

  static let sizeLimit = 1024 * 1024

  /// - Throws: `Refusal` when there is no kennisbank at the place, `SystemError` when the machine
  ///   fails.
  static func read(_ root: String, workers: Int) async throws -> ContentFiles {
    try await read(ContentFolder.listing(root), workers: workers)
  }

  /// - Throws: `SystemError` when the machine fails.
  static func read(_ folder: ContentFolder, workers: Int) async throws -> ContentFiles {
    let texts = try await parallelMap(folder.entries, workers: workers) { entry in
      let file = try read(entry.path)
      return Text(entry: entry, file: file, key: ContentKeys.key(of: entry.path, file))
    }
    return ContentFiles(
      folder, texts: texts, settings: try readIfThere(folder.settings),
      terms: try readIfThere(folder.terms),
      uploads: try await ContentKeys.uploads(in: folder, workers: workers))
  }

  private init(
    _ folder: ContentFolder, texts: [Text], settings: Result<SourceFile, Unread>?,
    terms: Result<SourceFile, Unread>?, uploads uploadKeys: [ContentHash]
  ) {
    self.texts = texts
    self.settings = settings
    self.terms = terms
    uploads = folder.uploads
    problems = folder.problems
    keys = ContentKeys(
      texts: texts.map(\.key), uploads: uploadKeys,
      settings: settings.map { ContentKeys.key(of: "", $0) },
      terms: terms.map { ContentKeys.key(of: "", $0) }, problems: folder.problems)
  }

  private static func readIfThere(_ path: String) throws -> Result<SourceFile, Unread>? {
    try FileSystem.kind(at: path) == nil ? nil : read(path)
  }

  private static func read(_ path: String) throws -> Result<SourceFile, Unread> {
    try read(path) { try FileSystem.read(path, ifAtMost: sizeLimit) }
      .map { SourceFile(path: path, bytes: $0) }
  }

  /// Reads a file of content; one that is too large or may not be read is the writer's to mend.
  static func read<Content>(
    _ path: String, _ body: () throws -> Result<Content, FileKind>
  ) throws -> Result<Content, Unread> {
    func unread(_ message: Message) -> Result<Content, Unread> {
      .failure(
        Unread(
          diagnostic: Diagnostic(
            message, in: SourceFile(path: path, bytes: []), at: SourceSpan(at: 0))))
    }
    do {
      switch try body() {
      case .success(let content): return .success(content)
      case .failure(.file(let size)): return unread(.fileTooLarge(bytes: size, limit: sizeLimit))
      case .failure(.link): return unread(.fileIsLink())
      case .failure(.folder), .failure(.other): return unread(.notAFile())
      }
    } catch let error as SystemError where error.isAccessDenied {
      return unread(.fileUnreadable())
    }
  }
}
