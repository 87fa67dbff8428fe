internal import Basis
private import Hashing
private import Synchronization

/// A path from claim to file.
extension Staging {
  func claim(_ path: OutputPath, _ mark: String?, key: UInt64) throws -> Slot {
    let place = index.place(of: path)
    if let number = progress.withLock({ $0.claim(path, at: place, mark) }) {
      return Slot(path: path, number: number, place: place, key: key)
    }
    throw misuse(path)
  }

  /// EEXIST: a path twice, or a call after the end, is a fault of the caller.
  func misuse(_ path: OutputPath) -> SystemError {
    SystemError("create", site.folder.path(of: path.text), number: 17)
  }

  /// Says what came of a path.
  ///
  /// - Parameters:
  ///   - content: the hash of its bytes; 0 when it is not known.
  ///   - stamp: as in `Claim`.
  ///   - bytes: how many were written.
  func settle(
    _ slot: Slot, _ way: Claim.Way, content: UInt64 = 0, stamp: UInt64 = 0, written bytes: Int = 0
  ) {
    let claim = Claim(way: way, content: content, key: slot.key, stamp: stamp)
    progress.withLock { $0.settle(slot.number, claim, written: bytes) }
  }

  /// Whether the earlier site has this very file.
  func stands(_ file: OutputFile, _ slot: Slot, _ content: UInt64) -> Bool {
    guard let place = slot.place, let standing, known.entries[place].isFileOfSite else {
      return false
    }
    let earlier = known.entries[place].content
    return content == 0 || earlier == 0 || !isUntouched(place)
      ? standing.holds(file) : content == earlier
  }

  /// Whether a file of the earlier site is still as it was when the build began.
  func isUntouched(_ place: Int) -> Bool {
    // One that the spare has too keeps its stamp, so that the next build sees what was done to it.
    if isInSpare(place) || isTwin(place) { return true }
    guard let standing else { return false }
    return known.presentStamp(place, in: standing.site.folder, at: 0)?.value
      == known.entries[place].stamp
  }

  /// Whether the staging folder began with the very file that the earlier site has.
  private func isInSpare(_ place: Int) -> Bool {
    isSpare && known.entries[place].flags.contains(.shared)
  }

  /// Whether links that this build or an earlier one made and removed may have changed the stamp.
  private func isTwin(_ place: Int) -> Bool {
    known.entries[place].flags.contains(.twin) || progress.withLock { $0.claims[place].isTwin }
  }

  /// Opens the file of the earlier site to compare it; `nil` when there is none that will do.
  func earlierFile(_ slot: Slot) -> OpenFile? {
    guard let place = slot.place, known.entries[place].isFileOfSite else { return nil }
    return standing?.file(slot.path)
  }

  /// Keeps a file that is right as it stands in the earlier site.
  func keep(_ slot: Slot, content: UInt64 = 0) throws {
    guard let place = slot.place, let standing else { throw misuse(slot.path) }
    let content = content == 0 ? known.entries[place].content : content
    if isInSpare(place) { return settle(slot, .same, content: content) }
    guard try link(slot.path.text, of: standing, to: slot) else {
      return settle(slot, .copied, content: content)
    }
    let stamp = known.presentStamp(place, in: site.folder, at: 0)
    settle(slot, .kept, content: content, stamp: stamp?.value ?? 0)
  }

  /// Links a file of the earlier site, or copies it where there are no links.
  ///
  /// - Returns: whether it is a link.
  func link(_ path: String, of standing: StandingSite, to slot: Slot) throws -> Bool {
    try makeWay(for: slot)
    return try site.folder.keep(slot.path.text, from: standing.site.folder, at: path)
  }

  /// - Returns: the number of bytes.
  func write(_ file: OutputFile, _ slot: Slot) throws -> Int {
    switch file.content {
    case .bytes(let bytes):
      let new = try newFile(slot)
      try new.write(bytes)
      try new.close()
      return bytes.count
    case .copy(let source):
      let original = try OpenFile.reading(source)
      let new = try newFile(slot)
      let count = try new.write(restOf: original)
      try new.close()
      return count
    }
  }

  /// A file to write to, in a folder that is made if need be.
  func newFile(_ slot: Slot) throws -> OpenFile {
    try makeWay(for: slot)
    return try site.folder.newFile(slot.path.text)
  }

  /// Takes away what the spare has at a path, and makes the folders above it that are not there yet. Under
  /// the lock, so that no task writes into a folder of which another has not yet set the mode.
  private func makeWay(for slot: Slot) throws {
    if isSpare, try clear(slot) { return }
    let parent = slot.path.folder
    if parent.isEmpty || hasFolder(parent) { return }
    try progress.withLock { progress in
      if progress.folders.contains(parent) { return }
      for name in slot.path.folders where !progress.folders.contains(name) && !hasFolder(name) {
        // What was a file has become a folder.
        if hasFile(index.place(of: name)) { try site.folder.removeFile(name) }
        try site.folder.makeFolder(name)
        progress.folders.insert(name)
      }
    }
  }

  /// Takes away what the spare has at a path.
  ///
  /// - Returns: whether that was a file, so that the folders above it stand.
  private func clear(_ slot: Slot) throws -> Bool {
    if hasFile(slot.place) {
      try site.folder.removeFile(slot.path.text)
      return true
    }
    if hasFolder(slot.path.text) { try site.folder.removeTree(slot.path.text) }
    return false
  }

  /// Whether the staging folder began with a file.
  private func hasFile(_ place: Int?) -> Bool {
    isSpare && place.map { known.entries[$0].isFileOfSpare } ?? false
  }

  /// Whether the staging folder began with a folder.
  private func hasFolder(_ path: String) -> Bool {
    isSpare && index.folder(path).map { known.entries[$0].flags.contains(.inSpare) } ?? false
  }
}

extension OutputFile.Content {
  /// Of the bytes; 0 for a copy, which is read only when it is written.
  var hash: UInt64 {
    switch self {
    case .bytes(let bytes): ContentHash(bytes).value
    case .copy: 0
    }
  }
}
