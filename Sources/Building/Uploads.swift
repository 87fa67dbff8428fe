import Basis
import Linking
import Pictures

/// What stands in `bestanden/`: pictures are read whole, of other files only whether they can be.
struct Uploads {
  private(set) var files: [String: Upload] = [:]
  private(set) var problems: [Diagnostic] = []

  /// - Throws: `SystemError` when the machine fails.
  init(_ uploads: [(below: String, path: String)], workers: Int) async throws {
    let found = try await parallelMap(uploads.map(\.path), workers: workers) { path in
      try Uploads.read(path)
    }
    for (upload, read) in zip(uploads, found) {
      files[upload.below] = read
      guard case .unread = read else { continue }
      problems.append(
        Diagnostic(
          .fileUnreadable(), in: SourceFile(path: upload.path, bytes: []), at: SourceSpan(at: 0)))
    }
  }

  /// What to publish of a picture: the file without what its camera or program wrote beside it.
  ///
  /// - Throws: `Refusal` when the file is no picture any more since it was checked.
  static func cleaned(_ source: String) throws -> [UInt8] {
    switch Picture.cleaned(SourceFile(path: source, bytes: try FileSystem.read(source))) {
    case .success(let bytes): return bytes
    case .failure(let fault): throw Refusal(fault.message(source))
    }
  }

  private static func read(_ path: String) throws -> Upload {
    do {
      guard PictureFormat(name: path) != nil else {
        _ = try FileSystem.read(path, limit: 1)
        return .download
      }
      let empty = SourceFile(path: path, bytes: [])
      if case .file(let size)? = try FileSystem.kind(at: path), size > Picture.weightLimit {
        return .refused(.tooHeavy(bytes: size), empty)
      }
      let file = SourceFile(
        path: path, bytes: try FileSystem.read(path, limit: Picture.weightLimit))
      switch Picture.read(file) {
      case .success(let picture): return .picture(picture)
      case .failure(let fault): return .refused(fault, fault.place == nil ? empty : file)
      }
    } catch let error as SystemError where error.isAccessDenied {
      return .unread
    }
  }
}
