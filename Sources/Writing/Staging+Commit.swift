private import Basis

/// Publishing.
extension Staging {
  /// Puts the new site in the place of the earlier one, after all files were put. Call it once.
  ///
  /// If not a byte differs, the folder that stands is left alone. Otherwise: link what is unchanged,
  /// carry over what people keep there, write the marker, bring all to the disk, exchange, and
  /// remove the earlier site. After the exchange nothing is thrown any more: the new site stands.
  ///
  /// - Throws: `SystemError`, `Refusal`; the earlier site then stands as it was.
  package func commit() throws -> WriteReport {
    let progress = try end()
    let marker = SiteMarker(progress.claimed, marks: progress.marks)
    let removed = standing?.files.subtracting(progress.claimed).count ?? 0
    if let standing, progress.written == 0, removed == 0, standing.marker == marker.bytes {
      clear()
      return report(progress, removed: 0, changed: false, unfinished: nil)
    }
    let earlier: String?
    do {
      try complete(progress.unchanged, marker)
      try folder.syncFileSystem()
      earlier = try publish()
    } catch {
      clear()
      throw error
    }
    defer { lock.release() }
    var unfinished: SystemError?
    do {
      try parent.syncNames()
      if let earlier { try parent.removeTree(earlier) }
    } catch {
      unfinished = error as? SystemError
    }
    return report(progress, removed: removed, changed: true, unfinished: unfinished)
  }

  /// Adds what does not come from `put`: the unchanged files, the keepsakes and the marker.
  private func complete(_ unchanged: [OutputPath], _ marker: SiteMarker) throws {
    if let standing {
      for path in unchanged {
        try makeFolders(for: path)
        try folder.keep(path.text, from: standing.folder)
      }
      for name in standing.keepsakes { try folder.keep(name, from: standing.folder) }
    }
    let file = try folder.rewrite(SiteMarker.name)
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
      written: progress.written, unchanged: progress.unchanged.count, removed: removed,
      bytesWritten: progress.bytesWritten, changed: changed, unfinished: unfinished)
  }
}
