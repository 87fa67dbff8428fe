private import Basis
internal import Synchronization

/// A site under construction, beside the one that stands. Nothing of it shows before `commit()`.
///
/// `put` may be called from several tasks at once, each path once. A file whose bytes stand in the
/// earlier site already, there or at another path, is linked; if nothing is new, `commit()` leaves the
/// earlier site as it is. A staging that is dropped without commit clears up after itself.
package final class Staging: Sendable {
  let place: OutputPlace
  let parent: OpenFolder
  let site: SharedFolder
  let standing: StandingSite?
  /// What is known of the earlier site.
  let known: SiteMemory
  let index: PathIndex
  /// Whether the folder is the spare of `known`; if not, it began empty.
  let isSpare: Bool
  let lock: OutputLock
  let progress: Mutex<Progress>

  init(
    _ tree: consuming OpenFolder, isSpare: Bool, at place: OutputPlace,
    in parent: consuming OpenFolder, replacing standing: StandingSite?, lock: OutputLock
  ) {
    self.site = SharedFolder(tree)
    self.isSpare = isSpare
    self.place = place
    self.parent = parent
    self.standing = standing
    self.lock = lock
    known = standing?.known ?? SiteMemory()
    index = PathIndex(known)
    progress = Mutex(Progress(known: known.count))
  }

  deinit { abandon() }

  /// Adds a file: no read where it is known what stands, one where it is not, and one write if it differs.
  ///
  /// - Parameters:
  ///   - mark: a word that the next build finds with the file, in `earlier(_:)`.
  ///   - key: of what it is made, for `keep(_:with:madeOf:)` of the next build; never 0.
  /// - Throws: `SystemError`. From then on the build has failed: `commit()` throws the same error.
  package func put(
    _ file: OutputFile, mark: String? = nil, key: UInt64? = nil
  ) throws {
    do {
      let slot = try claim(file.path, mark, key: key ?? 0)
      let content = file.content.hash
      if stands(file, slot, content) {
        try keep(slot, content: content)
      } else if let standing, let other = index.place(withContent: content), isUntouched(other) {
        _ = try link(known.paths.text(other), of: standing, to: slot)
        progress.withLock { progress in
          progress.claims[other].isTwin = true
          progress.claims[slot.number].isTwin = true
        }
        settle(slot, .new, content: content)
      } else {
        try settle(slot, .new, content: content, written: write(file, slot))
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
    let all = paths + companions.filter { standing?.marks[$0] != nil }
    for path in all {
      guard let place = index.place(of: path), known.entries[place].isFileOfSite,
        known.entries[place].key == key, isUntouched(place)
      else { return false }
    }
    do {
      for path in all { try keep(claim(path, standing?.marks[path], key: key)) }
      return true
    } catch {
      fail(error)
      throw error
    }
  }

  /// Begins a file that comes in pieces.
  ///
  /// - Throws: as `put`.
  package func begin(_ path: OutputPath, key: UInt64? = nil) throws -> PiecewiseFile {
    do {
      return PiecewiseFile(try claim(path, nil, key: key ?? 0), in: self)
    } catch {
      fail(error)
      throw error
    }
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

  /// Drops the new site, and what was remembered; the earlier one stands as it was. A second time, or after
  /// a commit, does nothing. What cannot be removed is left to the next start.
  package func abandon() {
    if progress.withLock({ $0.end() }) { clear() }
  }

  func clear() {
    try? parent.removeTree(place.names.staging)
    lock.release()
  }

  /// Closes the staging to more files.
  ///
  /// - Throws: the first error of a `put`.
  func end() throws -> Progress {
    let ended = progress.withLock { progress in progress.end() ? progress : nil }
    guard let ended else { throw SystemError("create", site.folder.shown, number: 17) }
    if let failure = ended.failure {
      clear()
      throw failure
    }
    return ended
  }

  /// Lets `commit()` throw this error, if it is the first.
  func fail(_ error: any Error) {
    progress.withLock { $0.failure = $0.failure ?? error }
  }
}
