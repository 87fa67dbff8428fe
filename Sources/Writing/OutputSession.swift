internal import Basis

/// The output while one build has it: locked and healed. Ends with `leave()`, or goes on in the `Staging` of
/// `stage(over:workers:)`.
package final class OutputSession: Sendable {
  private let place: OutputPlace
  private let lock: OutputLock

  init(_ place: OutputPlace) throws {
    let parent = try OpenFolder(place.parent)
    lock = try OutputLock(place.names.lock, in: parent, output: place.shown)
    try place.names.heal(in: parent)
    self.place = place
  }

  /// What the last build remembers.
  ///
  /// - Returns: `nil` when that is nothing.
  /// - Throws: why a memory that is there could not be read.
  package func recall() throws(SiteMemory.Fault) -> SiteMemory? {
    guard let parent = try? OpenFolder(place.parent) else { return nil }
    return try SiteMemory(in: parent, at: place.names.memory)
  }

  /// Holds the site that stands against what the last build remembers of it.
  ///
  /// - Returns: `nil` when there is no site.
  package func compare(with memory: SiteMemory, workers: Int) async -> RememberedSite? {
    guard let parent = try? OpenFolder(place.parent),
      let site = try? parent.folder(place.names.site, shown: place.shown)
    else { return nil }
    let isSpareGone = (try? parent.has(place.names.spare)) == false
    return await RememberedSite(
      memory, in: SharedFolder(site), isSpareGone: isSpareGone, workers: workers)
  }

  /// Ends without a change.
  package func leave() { lock.release() }

  /// Looks over the site that stands. Touches nothing.
  ///
  /// - Parameter remembered: what `compare(with:workers:)` gave.
  /// - Returns: `nil` when nothing stands there.
  /// - Throws: `Refusal` for foreign files in the output, `SystemError`.
  package func survey(_ remembered: RememberedSite? = nil) throws -> StandingSite? {
    try StandingSite(place, in: OpenFolder(place.parent), remembered)
  }

  /// Makes the staging folder, of the spare if that is as the last build left it.
  ///
  /// While a site is under construction nothing is remembered of the one that stands: links that are made
  /// and removed change its stamps, and a build that is killed leaves them so.
  ///
  /// - Throws: `Refusal` for foreign files where the spare comes, `SystemError`.
  package func stage(over standing: StandingSite?, workers: Int = 1) async throws -> Staging {
    let parent = try OpenFolder(place.parent)
    try parent.removeFile(place.names.memory)
    let isSpare = try await hasSpare(standing, in: SharedFolder(OpenFolder(place.parent)), workers)
    if isSpare {
      try parent.rename(place.names.spare, to: place.names.staging)
      try parent.setMode(0o755, of: place.names.staging)
    } else {
      try place.names.remove(place.names.spare, in: parent)
      try makeFolder(in: parent)
    }
    let tree = try parent.folder(place.names.staging, shown: place.shown)
    return Staging(
      tree, isSpare: isSpare, at: place, in: parent, replacing: standing, lock: lock)
  }

  /// Its marker comes first: then what a kill leaves is known as ours.
  private func makeFolder(in parent: borrowing OpenFolder) throws {
    let name = place.names.staging
    try parent.makeFolder(name)
    do {
      try parent.folder(name, shown: place.shown).newFile(SiteMarker.name).close()
    } catch {
      try? parent.removeTree(name)
      throw error
    }
  }

  /// Whether the spare is there, with nothing put in or taken out since the last build.
  private func hasSpare(
    _ standing: StandingSite?, in parent: SharedFolder, _ workers: Int
  ) async -> Bool {
    guard let standing, standing.isAsKnown,
      let spare = try? SharedFolder(parent.folder.folder(place.names.spare)),
      // Where names that differ in capitals are one, a file that is renamed so would be in its own way.
      (try? spare.folder.has(SiteMarker.name.uppercased())) == false
    else { return false }
    let known = standing.known
    // The root is always among them when there is a spare.
    guard known.entries.contains(where: { $0.flags.contains([.own, .inSpare]) }) else {
      return false
    }
    return await known.places(workers: workers) { index in
      let entry = known.entries[index]
      return entry.flags.contains([.folder, .inSpare])
        && known.presentStamp(index, in: spare.folder, at: 0)?.value != entry.spareStamp
    }.isEmpty
  }
}
