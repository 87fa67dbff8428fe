internal import Basis
private import Glibc
internal import Writing

/// The built site that is published. While it lives no build replaces the site.
final class SourceSite: Sendable {
  /// As the user wrote it.
  let shown: String
  /// The real path of the folder.
  let path: String
  let files: Set<OutputPath>
  private let standing: StandingSite
  private let lock: OutputLock?

  /// - Throws: `Refusal` when it is no built site, or not all of one; `OutputBusy` when a build or another
  ///   publication has it.
  init(_ path: String) throws {
    guard let real = OutputPlace.realPath(path), try FileSystem.kind(at: real) == .folder else {
      throw Refusal(.siteMissing(path))
    }
    let (parent, name) = OutputPlace.split(real)
    lock = try SourceSite.lock(name, in: parent, shown: path)
    let folder = try OpenFolder(parent).folder(name, shown: path)
    guard try folder.has(SiteMarker.name) else { throw Refusal(.siteUnmarked(path)) }
    standing = try StandingSite(folder)
    guard let marker = SiteMarker(reading: standing.marker), !marker.paths.isEmpty else {
      throw Refusal(.siteUnmarked(path))
    }
    if let missing = marker.paths.subtracting(standing.files).min() {
      throw Refusal(.siteIncomplete(path, missing: missing.text))
    }
    files = marker.paths
    shown = path
    self.path = real
  }

  func open(_ path: OutputPath) throws -> OpenFile { try standing.site.folder.file(path.text) }

  /// The number of bytes of some files together.
  func size(of paths: [OutputPath]) throws -> Int {
    try paths.reduce(0) { try $0 + open($1).facts().size }
  }

  /// A site that stands where we may not write is published without the lock.
  private static func lock(_ name: String, in parent: String, shown: String) throws -> OutputLock? {
    do {
      return try OutputLock(
        OutputNames(site: name).lock, in: OpenFolder(parent), output: shown)
    } catch let error as SystemError where [EACCES, EPERM, EROFS].contains(error.number) {
      return nil
    }
  }
}
