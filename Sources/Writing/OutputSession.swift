internal import Basis

/// The output while one build has it: locked, healed, and held against what the last build remembers.
///
/// Ends with `leave()`, or goes on in the `Staging` of `stage()`.
package final class OutputSession: Sendable {
  private let place: OutputPlace
  private let lock: OutputLock
  /// `nil` when there is no site, or nothing is remembered of it.
  package let remembered: RememberedSite?
  /// Why a memory that is there could not be read.
  package let fault: SiteMemory.Fault?

  init(_ place: OutputPlace, workers: Int) async throws {
    let parent = try OpenFolder(place.parent)
    lock = try OutputLock(place.names.lock, in: parent, output: place.shown)
    try place.names.heal(in: parent)
    self.place = place
    do throws(SiteMemory.Fault) {
      let memory = try SiteMemory(in: parent, at: place.names.memory)
      fault = nil
      if let memory, let site = try? parent.folder(place.names.site, shown: place.shown) {
        remembered = try? await RememberedSite(memory, in: SharedFolder(site), workers: workers)
      } else {
        remembered = nil
      }
    } catch {
      (remembered, fault) = (nil, error)
    }
  }

  /// Ends without a change.
  package func leave() { lock.release() }

  /// Looks over the site that stands and makes the staging folder.
  ///
  /// - Throws: `Refusal` for foreign files in the output, `SystemError`.
  package func stage() throws -> Staging {
    let parent = try OpenFolder(place.parent)
    let standing = try StandingSite(place, in: parent)
    return try Staging(place, in: parent, replacing: standing, lock: lock)
  }
}
