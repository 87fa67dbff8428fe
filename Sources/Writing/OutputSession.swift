internal import Basis

/// The output while one build has it: locked and healed. Ends with `leave()`, or goes on in the `Staging` of
/// `stage()`.
package final class OutputSession: Sendable {
  private let place: OutputPlace
  private let lock: OutputLock

  init(_ place: OutputPlace) throws {
    let parent = try OpenFolder(place.parent)
    lock = try OutputLock(place.names.lock, in: parent, output: place.shown)
    try place.names.heal(in: parent)
    self.place = place
  }

  /// Holds the site that stands against what the last build remembers of it.
  ///
  /// - Returns: `nil` when there is no site, or nothing is remembered of it.
  /// - Throws: why a memory that is there could not be read.
  package func recall(workers: Int) async throws(SiteMemory.Fault) -> RememberedSite? {
    guard let parent = try? OpenFolder(place.parent),
      let memory = try SiteMemory(in: parent, at: place.names.memory),
      let site = try? parent.folder(place.names.site, shown: place.shown)
    else { return nil }
    return await RememberedSite(memory, in: SharedFolder(site), workers: workers)
  }

  /// Ends without a change.
  package func leave() { lock.release() }

  /// Looks over the site that stands and makes the staging folder.
  ///
  /// - Parameter remembered: what `recall(workers:)` gave, if its keys still mean the same.
  /// - Throws: `Refusal` for foreign files in the output, `SystemError`.
  package func stage(_ remembered: RememberedSite? = nil) throws -> Staging {
    let parent = try OpenFolder(place.parent)
    let standing: StandingSite?
    if let remembered, remembered.hasAllFolders {
      standing = try StandingSite(
        parent.folder(place.names.site, shown: place.shown), remembered)
    } else {
      standing = try StandingSite(place, in: parent)
    }
    return try Staging(place, in: parent, replacing: standing, remembered: remembered, lock: lock)
  }
}
