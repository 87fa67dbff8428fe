/// Two outputs that cannot stand in one folder together.
package struct PathCollision: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case same
    /// The paths differ in case only: one file on Windows and macOS, and two that people mix up.
    case caseOnly
    /// One path is a file where the other needs a folder.
    case fileAndFolder
  }

  /// The path that was claimed first, in the order in which the paths were given.
  package let first: OutputPath
  package let second: OutputPath
  package let kind: Kind
}

/// Finds the paths that are in each other's way, before anything is written.
///
/// Each path is compared with the first that had its name, so three equal paths give two pairs. Sorted by
/// the second path's place in `paths`.
package func collisions(in paths: [OutputPath]) -> [PathCollision] {
  mayCollide(paths) ? allCollisions(in: paths) : []
}

/// Whether two paths may be in each other's way: a hash of each path and of the folders above it, made in one
/// walk over its bytes, was there before. Nearly every site has none.
private func mayCollide(_ paths: [OutputPath]) -> Bool {
  var files: Set<UInt64> = []
  files.reserveCapacity(paths.count)
  var folders: Set<UInt64> = []
  for path in paths {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in path.text.utf8 {
      if byte == 0x2F { folders.insert(hash) }
      let isCapital = byte >= 0x41 && byte <= 0x5A
      hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    if !files.insert(hash).inserted { return true }
  }
  return !files.isDisjoint(with: folders)
}

private func allCollisions(in paths: [OutputPath]) -> [PathCollision] {
  var files: [String: Int] = [:]
  var folders: [String: Int] = [:]
  var found: [(place: Int, collision: PathCollision)] = []

  func report(_ one: Int, _ other: Int, _ kind: PathCollision.Kind) {
    let (first, second) = (paths[min(one, other)], paths[max(one, other)])
    found.append((max(one, other), PathCollision(first: first, second: second, kind: kind)))
  }

  for (place, path) in paths.enumerated() {
    let name = path.text.lowercased()
    if let earlier = files[name] {
      report(earlier, place, paths[earlier] == path ? .same : .caseOnly)
      continue
    }
    files[name] = place
    // Most files stand in a folder that another was in already, and with it all that are around it.
    guard folders[path.folder.lowercased()] == nil else { continue }
    for folder in path.folders.map({ $0.lowercased() }) where folders[folder] == nil {
      folders[folder] = place
    }
  }
  for (name, place) in files {
    if let inside = folders[name] { report(place, inside, .fileAndFolder) }
  }
  found.sort { ($0.place, $0.collision.first) < ($1.place, $1.collision.first) }
  return found.map(\.collision)
}
