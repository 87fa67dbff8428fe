import Basis
import Hashing
import Writing

/// What a build remembers of itself for the next one: what it was made of, and what it told.
struct BuildMemory: Sendable {
  /// Of everything that the site depends on: see `BuildInputs`.
  let key: ContentHash
  /// Of the program alone.
  let program: ContentHash
  let pages: Int
  /// How many files the site has.
  let files: Int
  /// How the large ones were put together.
  let inPieces: [FileInPieces]
  let diagnostics: [Diagnostic]
  let notices: [Message]
}

extension BuildMemory {
  var packed: [UInt8] {
    var writer = PackedWriter()
    writer.add(program)
    writer.add(key)
    writer.add(inPieces.count)
    for file in inPieces { file.add(to: &writer) }
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

  /// - Parameter inputs: what this build is made of; the files that messages are about come from here.
  /// - Returns: `nil` when it is of another build, or no program of ours wrote it.
  static func read(_ bytes: ArraySlice<UInt8>, for inputs: BuildInputs) -> BuildMemory? {
    var reader = PackedReader(bytes)
    do {
      let program = ContentHash(value: try reader.unsigned())
      let key = ContentHash(value: try reader.unsigned())
      guard program == inputs.program, key == inputs.key else { return nil }
      let inPieces = try FileInPieces.all(&reader)
      let pages = try reader.number()
      let files = try reader.number()
      let notices = try (0..<reader.count()).map { _ in try reader.message() }
      let texts = inputs.files
      let diagnostics = try (0..<reader.count()).map { _ in
        let path = try reader.text()
        let isEmpty = try reader.flag()
        let span = SourceSpan(try reader.number(), try reader.number())
        let file =
          isEmpty ? SourceFile(path: path, bytes: []) : try texts[path] ?? SourceFile.read(path)
        return Diagnostic(try reader.message(), in: file, at: span)
      }
      return BuildMemory(
        key: key, program: program, pages: pages, files: files, inPieces: inPieces,
        diagnostics: diagnostics, notices: notices)
    } catch {
      return nil
    }
  }

  /// How a build put the large files together, by path; of any build by this program.
  static func inPieces(
    _ bytes: ArraySlice<UInt8>, for inputs: BuildInputs
  ) -> [OutputPath: FileInPieces] {
    var reader = PackedReader(bytes)
    guard (try? reader.unsigned()) == inputs.program.value, (try? reader.unsigned()) != nil,
      let all = try? FileInPieces.all(&reader)
    else { return [:] }
    return Dictionary(all.map { ($0.path, $0) }) { first, _ in first }
  }

  /// Whether another program made it.
  static func isOfOtherProgram(_ bytes: ArraySlice<UInt8>, than inputs: BuildInputs) -> Bool {
    var reader = PackedReader(bytes)
    return (try? reader.unsigned()) != inputs.program.value
  }
}

extension SourceFile {
  fileprivate static func read(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: try FileSystem.read(path))
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
