import Basis
import Hashing

/// What tells one content folder from another.
struct ContentKeys: Sendable {
  /// Of everything but the texts.
  let surroundings: ContentHash
  /// Of everything.
  let all: ContentHash

  init(
    texts: [ContentHash], uploads: [ContentHash], settings: ContentHash?, terms: ContentHash?,
    problems: [Diagnostic]
  ) {
    var maker = PackedWriter()
    for key in uploads { maker.add(key) }
    for key in [settings, terms] {
      maker.add(key != nil)
      if let key { maker.add(key) }
    }
    for problem in problems {
      maker.add(problem.file.path)
      maker.add(problem.message.text)
    }
    surroundings = maker.key
    for key in texts { maker.add(key) }
    all = maker.key
  }

  /// Reads everything and keeps nothing: a third of the work of `ContentFiles.read(_:workers:)`.
  ///
  /// - Throws: `SystemError` when the machine fails.
  static func read(_ folder: ContentFolder, workers: Int) async throws -> ContentKeys {
    let slices = stride(from: 0, to: folder.entries.count, by: 64).map {
      folder.entries[$0..<min($0 + 64, folder.entries.count)]
    }
    let texts = try await parallelMap(slices, workers: workers, least: 1) { slice in
      var room = [UInt8](repeating: 0, count: 1 << 16)
      return try slice.map { try key(of: $0.path, named: $0.path, in: &room) }
    }
    var room: [UInt8] = []
    func keyIfThere(_ path: String) throws -> ContentHash? {
      try FileSystem.kind(at: path) == nil ? nil : key(of: path, named: "", in: &room)
    }
    return ContentKeys(
      texts: texts.flatMap(\.self), uploads: try await uploads(in: folder, workers: workers),
      settings: try keyIfThere(folder.settings), terms: try keyIfThere(folder.terms),
      problems: folder.problems)
  }

  /// Of the files in `bestanden/`.
  static func uploads(in folder: ContentFolder, workers: Int) async throws -> [ContentHash] {
    try await parallelMap(folder.uploads.map(\.path), workers: workers) { path in
      var maker = PackedWriter()
      maker.add(path)
      if let hash = try? ContentHash(ofFile: path) { maker.add(hash) }
      return maker.key
    }
  }

  /// Of the path and the bytes of a file, or of why they could not be read.
  static func key(
    of path: String, _ file: Result<SourceFile, ContentFiles.Unread>
  ) -> ContentHash {
    key(of: path, file.map { ContentHash($0.bytes) })
  }

  private static func key(
    of file: String, named path: String, in room: inout [UInt8]
  ) throws -> ContentHash {
    let count = try ContentFiles.read(file) {
      try FileSystem.read(file, ifAtMost: ContentFiles.sizeLimit, into: &room)
    }
    return key(
      of: path,
      count.map { count in
        let bytes = room.span.extracting(0..<count)
        return ContentHash(bytes.extracting(SourceFile.mark(of: bytes)..<count))
      })
  }

  private static func key(
    of path: String, _ bytes: Result<ContentHash, ContentFiles.Unread>
  ) -> ContentHash {
    var maker = PackedWriter()
    maker.add(path)
    switch bytes {
    case .success(let hash): maker.add(hash)
    case .failure(let unread): maker.add(unread.diagnostic.message.text)
    }
    return maker.key
  }
}
