private import Basis
private import Synchronization

/// Publishing.
extension Staging {
  /// Puts the new site in the place of the earlier one, after all files were put. Call it once.
  ///
  /// If not a byte differs, the folder that stands is left alone. Otherwise: take away what the spare had
  /// and the new site has not, carry over what people keep there, write the marker, bring all to the disk,
  /// and exchange. After the exchange nothing is thrown any more: the new site stands.
  ///
  /// - Parameter isRemembered: whether `remember(_:workers:)` comes after it, which ends the build. Then the
  ///   earlier site is kept as the spare; else it is removed.
  /// - Throws: `SystemError`, `Refusal`; the earlier site then stands as it was.
  package func commit(isRemembered: Bool = false, workers: Int = 1) async throws -> WriteReport {
    let ended = try end()
    let keepsSpare = isRemembered && standing?.isAsKnown == true
    let new = composed(ended, withSpare: keepsSpare)
    let marker = SiteMarker.bytes(of: new, marks: ended.marks)
    let removed = known.entries.indices.count { index in
      known.entries[index].isFileOfSite && !ended.claims[index].isMade
    }
    var outcome = Outcome(
      memory: new,
      isNew: ended.written > 0 || removed > 0 || standing?.marker != marker
        || standing?.hasChangedFolders == true,
      hasSpare: keepsSpare)
    defer { if !isRemembered { lock.release() } }
    let earlier: String?
    do {
      if isSpare { try await removeLeftovers(ended, new, workers) }
      if outcome.isNew {
        try complete(marker)
        try site.folder.syncFileSystem()
        earlier = try await publish(workers)
      } else {
        earlier = place.names.staging
      }
    } catch {
      clear()
      throw error
    }
    var unfinished: SystemError?
    do {
      try parent.syncNames()
      if let earlier {
        if keepsSpare {
          try parent.rename(earlier, to: place.names.spare)
          // What was taken off the site is not to be read beside it.
          try parent.setMode(0o700, of: place.names.spare)
        } else {
          try parent.removeTree(earlier)
        }
      }
    } catch {
      outcome.hasSpare = false
      unfinished = error as? SystemError
    }
    progress.withLock { $0.outcome = outcome }
    return WriteReport(
      written: ended.written, unchanged: ended.unchanged, removed: removed,
      bytesWritten: ended.bytesWritten, changed: outcome.isNew, unfinished: unfinished)
  }

  /// Takes away what only the spare had.
  private func removeLeftovers(_ ended: Progress, _ new: SiteMemory, _ workers: Int) async throws {
    let (known, site) = (known, site)
    let left = known.entries.indices.filter {
      known.entries[$0].isFileOfSpare && !ended.claims[$0].isMade
    }
    _ = try await parallelMap(left, workers: workers) { index in
      try site.folder.removeLeftover(known.paths.text(index))
    }
    var isNeeded = [Bool](repeating: false, count: known.count)
    for (index, entry) in new.entries.enumerated()
    where entry.isFolder && entry.flags.contains(.inSite) {
      if let place = self.index.folder(new.paths.text(index)) { isNeeded[place] = true }
    }
    // What is in a folder comes behind it.
    for index in known.entries.indices.reversed()
    where known.entries[index].flags.contains([.folder, .inSpare]) && !isNeeded[index] {
      _ = try site.folder.removeEmptyFolder(known.paths.text(index))
    }
  }

  /// Adds what does not come from `put`: the keepsakes and the marker.
  private func complete(_ marker: [UInt8]) throws {
    for name in SiteMarker.keepsakes { try site.folder.removeFile(name) }
    if let standing {
      for name in standing.keepsakes {
        try site.folder.keep(name, from: standing.site.folder)
      }
    }
    // As another file: somebody may have linked the one that the spare had.
    let file = try site.folder.newFile(SiteMarker.newName)
    try file.write(marker)
    try file.close()
    try site.folder.rename(SiteMarker.newName, to: SiteMarker.name)
  }

  /// Looks the earlier site over once more: what a person put there during the build is not ours to
  /// replace.
  ///
  /// - Returns: the name under which the earlier site now stands, if there was one.
  private func publish(_ workers: Int) async throws -> String? {
    let stands: Bool
    if let standing, await standing.stillStands(workers: workers) {
      stands = true
    } else {
      stands = try StandingSite(place, in: parent) != nil
    }
    return try parent.publish(place.names, replacing: stands)
  }
}
