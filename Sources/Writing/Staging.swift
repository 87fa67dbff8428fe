private import Basis
private import Synchronization

/// A site under construction, beside the one that stands. Nothing of it shows before `commit()`.
///
/// `put` may be called from several tasks at once, each path once. A file whose bytes stand in the
/// earlier site already is linked; if all are, `commit()` leaves the earlier site as it is. A staging that
/// is dropped without commit clears up after itself.
package final class Staging: Sendable {
  let place: OutputPlace
  let parent: OpenFolder
  let site: SharedFolder
  let standing: StandingSite?
  /// Of what the files were made that stand as the last build left them, where that is known.
  let standingKeys: [OutputPath: UInt64]
  let lock: OutputLock
  private let progress = Mutex(Progress())

  struct Progress: Sendable {
    var claimed: Set<OutputPath> = []
    var marks: [OutputPath: String] = [:]
    var keys: [OutputPath: UInt64] = [:]
    var unchanged = 0
    var written = 0
    var bytesWritten = 0
    /// The folders that stand in the staging folder.
    var folders: Set<String> = [""]
    var failure: (any Error)?
    var hasEnded = false
  }

  /// Makes the staging folder. Its marker comes first: then what a kill leaves is known as ours.
  init(
    _ place: OutputPlace, in parent: consuming OpenFolder, replacing standing: StandingSite?,
    remembered: RememberedSite? = nil, lock: OutputLock
  ) throws {
    self.site = SharedFolder(try Staging.makeFolder(for: place, in: parent))
    self.place = place
    self.parent = parent
    self.standing = standing
    self.standingKeys = standing == nil ? [:] : remembered?.keys ?? [:]
    self.lock = lock
  }

  private static func makeFolder(
    for place: OutputPlace, in parent: borrowing OpenFolder
  ) throws -> OpenFolder {
    let name = place.names.staging
    try parent.makeFolder(name)
    do {
      let folder = try parent.folder(name, shown: place.shown)
      try folder.newFile(SiteMarker.name).close()
      return folder
    } catch {
      try? parent.removeTree(name)
      throw error
    }
  }

  deinit { abandon() }

  /// Adds a file: one read of what stands, and one write if it differs.
  ///
  /// - Parameters:
  ///   - mark: a word that the next build finds with the file, in `earlier(_:)`.
  ///   - key: of what it is made, for `keep(_:with:madeOf:)` of the next build; never 0.
  /// - Throws: `SystemError`. From then on the build has failed: `commit()` throws the same error.
  package func put(
    _ file: OutputFile, mark: String? = nil, key: UInt64? = nil
  ) throws {
    do {
      try claim(file.path, mark, key)
      if let standing, standing.holds(file) {
        try keep(file.path)
      } else {
        count(written: try write(file))
      }
    } catch {
      fail(error)
      throw error
    }
  }

  /// Adds files as they stand in the earlier site, when they were made of the same there and nobody has
  /// touched them since.
  ///
  /// - Parameter companions: files that go with them where they are.
  /// - Returns: whether it is so; if not, nothing is added.
  package func keep(
    _ paths: [OutputPath], with companions: [OutputPath], madeOf key: UInt64
  ) throws -> Bool {
    guard let standing, !standingKeys.isEmpty else { return false }
    let all = paths + companions.filter(standing.files.contains)
    guard all.allSatisfy({ standingKeys[$0] == key && standing.files.contains($0) }) else {
      return false
    }
    for path in all {
      try claim(path, standing.marks[path], key)
      try keep(path)
    }
    return true
  }

  /// Begins a file that comes in pieces.
  ///
  /// - Throws: as `put`.
  package func begin(_ path: OutputPath, key: UInt64? = nil) throws -> PiecewiseFile {
    do {
      try claim(path, nil, key)
      return PiecewiseFile(path, in: self)
    } catch {
      fail(error)
      throw error
    }
  }

  /// Links a file that is right as it stands in the earlier site.
  func keep(_ path: OutputPath) throws {
    guard let standing else { return }
    try makeFolders(for: path)
    try site.folder.keep(path.text, from: standing.site.folder)
    progress.withLock { $0.unchanged += 1 }
  }

  /// Counts a file that was written.
  func count(written bytes: Int) {
    progress.withLock {
      $0.written += 1
      $0.bytesWritten += bytes
    }
  }

  /// Lets `commit()` throw this error, if it is the first.
  func fail(_ error: any Error) {
    progress.withLock { $0.failure = $0.failure ?? error }
  }

  /// A file to write to, in a folder that is made if need be.
  func newFile(_ path: OutputPath) throws -> OpenFile {
    try makeFolders(for: path)
    return try site.folder.newFile(path.text)
  }

  /// A marked file of the earlier site as it stands now, for a maker who would rather not make it anew.
  ///
  /// - Returns: `nil` when there is none or it cannot be read. What is read may be of anyone's hand: the
  ///   mark is to tell.
  package func earlier(_ path: OutputPath) -> (bytes: [UInt8], mark: String)? {
    guard let standing, let mark = standing.marks[path], let bytes = standing.bytes(of: path) else {
      return nil
    }
    return (bytes, mark)
  }

  /// Drops the new site; the earlier one was never touched. A second time, or after a commit, does
  /// nothing. What cannot be removed is left to the next start.
  package func abandon() {
    if progress.withLock({ $0.end() }) { clear() }
  }

  func clear() {
    try? parent.removeTree(place.names.staging)
    lock.release()
  }

  /// What was put, once the staging is closed.
  var ended: Progress { progress.withLock { $0 } }

  /// Closes the staging to more files.
  ///
  /// - Throws: the first error of a `put`.
  func end() throws -> Progress {
    let ended = progress.withLock { progress in progress.end() ? progress : nil }
    guard let ended else { throw SystemError("create", site.folder.shown, number: Staging.misuse) }
    if let failure = ended.failure {
      clear()
      throw failure
    }
    return ended
  }

  /// Makes the folders above a file that are not there yet. Under the lock, so that no task writes into
  /// a folder of which another has not yet set the mode.
  func makeFolders(for path: OutputPath) throws {
    let parent = path.folder
    try progress.withLock { progress in
      if progress.folders.contains(parent) { return }
      for name in path.folders where !progress.folders.contains(name) {
        try site.folder.makeFolder(name)
        progress.folders.insert(name)
      }
    }
  }

  private func claim(_ path: OutputPath, _ mark: String?, _ key: UInt64?) throws {
    let isNew = progress.withLock { progress in
      progress.marks[path] = mark
      progress.keys[path] = key
      return !progress.hasEnded && progress.claimed.insert(path).inserted
    }
    if isNew { return }
    throw SystemError("create", site.folder.path(of: path.text), number: Staging.misuse)
  }

  private func write(_ file: OutputFile) throws -> Int {
    switch file.content {
    case .bytes(let bytes):
      let new = try newFile(file.path)
      try new.write(bytes)
      try new.close()
      return bytes.count
    case .copy(let source):
      let original = try OpenFile.reading(source)
      let new = try newFile(file.path)
      let count = try new.write(restOf: original)
      try new.close()
      return count
    }
  }

  /// EEXIST: a path twice, or a call after the end, is a fault of the caller.
  private static let misuse: Int32 = 17
}

extension Staging.Progress {
  /// - Returns: whether this was the first time.
  mutating func end() -> Bool {
    defer { hasEnded = true }
    return !hasEnded
  }
}
