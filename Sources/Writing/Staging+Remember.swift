private import Basis
private import Synchronization

/// Writing down how the site was left.
extension Staging {
  /// What a commit left.
  struct Outcome: Sendable {
    /// Of the site that stands now. Stamps that are 0 are not known yet.
    var memory: SiteMemory
    /// Whether it is the staged one.
    let isNew: Bool
    /// Whether the other one is kept.
    var hasSpare: Bool
  }

  /// Writes down how the site was left, last of all: links that are made and removed change the stamps. If
  /// that fails the next build has more to do, and this one is none the worse.
  ///
  /// - Parameter payload: what the maker wants to find again in `RememberedSite.memory`.
  package func remember(_ payload: [UInt8], workers: Int) async {
    defer { lock.release() }
    guard let outcome = progress.withLock({ $0.outcome }) else { return }
    let memory = outcome.memory
    let now = FileStamp.now
    let left = try? await parallelMap(Array(memory.entries.indices), workers: workers) { index in
      self.left(index, outcome, at: now)
    }
    guard let entries = left?.compactMap(\.self), entries.count == memory.count else { return }
    try? SiteMemory(paths: memory.paths, entries: entries)
      .write(in: parent, place.names, payload: payload)
  }

  /// - Returns: the entry with its stamps; `nil` when it is not there.
  private func left(_ index: Int, _ outcome: Outcome, at now: Int64) -> SiteMemory.Entry? {
    var entry = outcome.memory.entries[index]
    if !outcome.hasSpare {
      entry.flags.subtract([.inSpare, .shared])
      if !entry.isFolder { entry.stamp = 0 }
    }
    guard let site = outcome.isNew ? site : standing?.site else { return nil }
    if entry.isFolder {
      if entry.flags.contains(.inSite) {
        guard let stamp = folderStamp(index, outcome, isStaged: outcome.isNew, at: now) else {
          return nil
        }
        entry.stamp = stamp
      }
      if entry.flags.contains(.inSpare) {
        guard let stamp = folderStamp(index, outcome, isStaged: !outcome.isNew, at: now) else {
          return nil
        }
        entry.content = stamp
      }
      return entry
    }
    if entry.stamp != 0 || !entry.flags.contains(.inSite) { return entry }
    guard let stamp = outcome.memory.presentStamp(index, in: site.folder, at: now) else {
      return nil
    }
    entry.stamp = stamp.value
    if stamp.isSettled { return entry }
    entry.flags.insert(.unsettled)
    if entry.content == 0 {
      guard let hash = site.folder.hash(of: outcome.memory.paths.text(index)) else { return nil }
      entry.content = hash
    }
    return entry
  }

  /// The stamp of a folder in the tree that was staged, or in the earlier one; 0 where it would not tell
  /// what comes next.
  private func folderStamp(
    _ index: Int, _ outcome: Outcome, isStaged: Bool, at now: Int64
  ) -> UInt64? {
    guard let tree = isStaged ? site : standing?.site else { return nil }
    // What is known of the earlier one from before would tell if somebody put something in since. The
    // exchange changes the stamp of the root.
    if !isStaged, standing?.isAsKnown == true, !outcome.memory.entries[index].flags.contains(.own) {
      let place = self.index.folder(outcome.memory.paths.text(index))
      return place.map { known.entries[$0].stamp }
    }
    guard let stamp = outcome.memory.presentStamp(index, in: tree.folder, at: now) else {
      return nil
    }
    return stamp.isCoarse && !stamp.isSettled ? 0 : stamp.value
  }
}
