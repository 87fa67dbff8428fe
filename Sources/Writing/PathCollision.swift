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
/// Each path is compared with the first that had its name, so three equal paths give two pairs. Costs
/// one look-up a segment. Sorted by the second path's place in `paths`.
package func collisions(in paths: [OutputPath]) -> [PathCollision] {
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
