import Basis
import Hashing

/// What a build remembers of itself for the next one: what it was made of, and what it told.
struct BuildMemory: Sendable {
  /// Of everything that the site depends on.
  let keys: InputKeys
  let pages: Int
  /// How many files the site has.
  let files: Int
  let diagnostics: [Diagnostic]
  let notices: [Message]
}

extension BuildMemory {
  var packed: [UInt8] {
    var writer = PackedWriter()
    writer.add(keys.program)
    writer.add(keys.all)
    writer.add(pages)
    writer.add(files)
    writer.add(notices.count)
    for notice in notices { writer.add(notice) }
    writer.add(diagnostics.count)
    for diagnostic in diagnostics {
      writer.add(diagnostic.file.path)
      writer.add(diagnostic.file.bytes.isEmpty)
      writer.add(diagnostic.span.start)
      writer.add(diagnostic.span.end)
      writer.add(diagnostic.message)
    }
    return writer.bytes
  }

  /// - Parameter keys: of what this build is made of.
  /// - Returns: `nil` when it is of another build, or no program of ours wrote it.
  static func read(
    _ bytes: ArraySlice<UInt8>, for keys: InputKeys, workers: Int
  ) async -> BuildMemory? {
    var reader = PackedReader(bytes)
    do {
      let program = ContentHash(value: try reader.unsigned())
      let all = ContentHash(value: try reader.unsigned())
      guard program == keys.program, all == keys.all else { return nil }
      let pages = try reader.number()
      let files = try reader.number()
      let notices = try (0..<reader.count()).map { _ in try reader.message() }
      let told = try (0..<reader.count()).map { _ in try Told(&reader) }
      let texts = try await SourceFile.read(told.filter { !$0.isEmpty }.map(\.path), workers)
      return BuildMemory(
        keys: keys, pages: pages, files: files,
        diagnostics: told.map { told in
          Diagnostic(
            told.message, in: texts[told.path] ?? SourceFile(path: told.path, bytes: []),
            at: told.span)
        }, notices: notices)
    } catch {
      return nil
    }
  }

  /// Whether another program made it.
  static func isOfOtherProgram(_ bytes: ArraySlice<UInt8>, than program: ContentHash) -> Bool {
    var reader = PackedReader(bytes.prefix(8))
    return (try? reader.unsigned()) != program.value
  }

  /// A diagnostic without its file.
  private struct Told {
    let path: String
    /// Whether the file itself says nothing.
    let isEmpty: Bool
    let span: SourceSpan
    let message: Message

    init(_ reader: inout PackedReader) throws {
      path = try reader.text()
      isEmpty = try reader.flag()
      span = SourceSpan(try reader.number(), try reader.number())
      message = try reader.message()
    }
  }
}

extension SourceFile {
  /// Files by their paths, each read once.
  fileprivate static func read(_ paths: [String], _ workers: Int) async throws -> [String:
    SourceFile]
  {
    let files = try await parallelMap(Array(Set(paths)), workers: workers) { path in
      SourceFile(path: path, bytes: try FileSystem.read(path))
    }
    return Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }
}

extension PackedWriter {
  fileprivate mutating func add(_ message: Message) {
    add(message.code.name)
    add(message.text)
    add(message.hulp)
  }
}

extension PackedReader {
  fileprivate mutating func message() throws(Damage) -> Message {
    guard let code = Catalogue.entry(try text()) else { throw Damage() }
    return Message(code, try text(), hulp: try textIfThere())
  }
}
