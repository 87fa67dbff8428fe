private import Basis

/// Publishing.
extension Staging {
  /// Puts the new site in the place of the earlier one, after all files were put. Call it once.
  ///
  /// If not a byte differs, the folder that stands is left alone. Otherwise: carry over what people keep
  /// there, write the marker, bring all to the disk, exchange, and remove the earlier site. After the
  /// exchange nothing is thrown any more: the new site stands.
  ///
  /// - Parameter keepsLock: whether `remember(_:workers:)` comes after it, which ends the build.
  /// - Throws: `SystemError`, `Refusal`; the earlier site then stands as it was.
  package func commit(keepsLock: Bool = false) throws -> WriteReport {
    let progress = try end()
    let marker = SiteMarker(progress.claimed, marks: progress.marks)
    let removed = standing?.files.subtracting(progress.claimed).count ?? 0
    if let standing, progress.written == 0, removed == 0, standing.marker == marker.bytes {
      try? parent.removeTree(place.names.staging)
      if !keepsLock { lock.release() }
      return report(progress, removed: 0, changed: false, unfinished: nil)
    }
    let earlier: String?
    do {
      try complete(marker)
      try site.folder.syncFileSystem()
      earlier = try publish()
    } catch {
      clear()
      throw error
    }
    defer { if !keepsLock { lock.release() } }
    var unfinished: SystemError?
    do {
      try parent.syncNames()
      if let earlier { try parent.removeTree(earlier) }
    } catch {
      unfinished = error as? SystemError
    }
    return report(progress, removed: removed, changed: true, unfinished: unfinished)
  }

  /// Adds what does not come from `put`: the keepsakes and the marker.
  private func complete(_ marker: SiteMarker) throws {
    if let standing {
      for name in standing.keepsakes {
        try site.folder.keep(name, from: standing.site.folder)
      }
    }
    let file = try site.folder.rewrite(SiteMarker.name)
    try file.write(marker.bytes)
    try file.close()
  }

  /// Looks the earlier site over once more: what a person put there during the build is not ours to
  /// replace.
  private func publish() throws -> String? {
    let standing = try StandingSite(place, in: parent)
    return try parent.publish(place.names, replacing: standing != nil)
  }

  private func report(
    _ progress: Progress, removed: Int, changed: Bool, unfinished: SystemError?
  ) -> WriteReport {
    WriteReport(
      written: progress.written, unchanged: progress.unchanged, removed: removed,
      bytesWritten: progress.bytesWritten, changed: changed, unfinished: unfinished)
  }
}

extension Staging {
  /// Writes down how the site was left, last of all: links that are made and removed change the stamps. If
  /// that fails the next build has more to do, and this one is none the worse.
  ///
  /// - Parameter payload: what the maker wants to find again in `RememberedSite.memory`.
  package func remember(_ payload: [UInt8], workers: Int) async {
    defer { lock.release() }
    guard let site = try? SharedFolder(parent.folder(place.names.site, shown: place.shown)) else {
      return
    }
    let progress = ended
    let now = FileStamp.now
    let files = progress.claimed.map { (path: $0.text, key: progress.keys[$0] ?? 0) }
    let folders = (progress.folders + [SiteMarker.name]).map {
      (path: $0.isEmpty ? "." : $0, key: 0 as UInt64)
    }
    let paths = (files + folders).sorted { $0.path < $1.path }
    let stamped = try? await parallelMap(paths, workers: workers) { path, key in
      Staging.entry(of: path, in: site.folder, at: now, key)
    }
    let entries = zip(paths, stamped ?? []).compactMap { file, entry in
      entry.map { (path: file.path, entry: $0) }
    }
    guard entries.count == paths.count else { return }
    try? SiteMemory(entries, payload: payload).write(in: parent, place.names)
  }

  private static func entry(
    of path: String, in folder: borrowing OpenFolder, at now: Int64, _ key: UInt64
  ) -> SiteMemory.Entry? {
    guard let stamp = folder.stamp(of: path) else { return nil }
    if stamp.isFolder || stamp.isSettled(at: now) { return SiteMemory.Entry(stamp, key: key) }
    return folder.hash(of: path).map { SiteMemory.Entry(stamp, hash: $0, key: key) }
  }
}
