internal import Basis

/// The site that stands, looked over before anything is done to it.
///
/// A class because it owns a descriptor and is shared by all tasks that compare with it.
package final class StandingSite: Sendable {
  package let site: SharedFolder
  /// The files that a build made and that are there.
  package let files: Set<OutputPath>
  /// What people keep in the root; goes along to the new site.
  let keepsakes: [String]
  /// What their makers wrote behind them in the marker.
  let marks: [OutputPath: String]
  /// The bytes of the marker; empty when there is none.
  package let marker: [UInt8]

  /// Walks over the whole site: some 50 ms for 10,000 folders.
  ///
  /// - Returns: `nil` when nothing stands there.
  /// - Throws: `Refusal` when something stands in it that no build made, or a marker that is not ours.
  convenience init?(_ place: OutputPlace, in parent: borrowing OpenFolder) throws {
    guard try parent.has(place.names.site) else { return nil }
    try self.init(parent.folder(place.names.site, shown: place.shown))
  }

  /// Without the walk, when the last build remembers every folder as it still is.
  ///
  /// - Throws: as above.
  init(_ folder: consuming OpenFolder, _ remembered: RememberedSite) throws {
    let marker = try StandingSite.marker(in: folder)
    keepsakes = try SiteMarker.keepsakes.filter { try folder.has($0) }
    // One that was changed is there, and to be compared.
    let gone = try remembered.touchedFiles.filter { try !folder.has($0.text) }
    site = SharedFolder(folder)
    files = (marker?.paths ?? []).subtracting(gone)
    marks = marker?.marks ?? [:]
    self.marker = marker?.bytes ?? []
  }

  /// - Throws: as above.
  package init(_ folder: consuming OpenFolder) throws {
    let marker = try StandingSite.marker(in: folder)
    var walk = Walk(known: marker?.paths ?? [])
    try walk.enter(folder, prefix: "", depth: 0)
    if let foreign = walk.foreign {
      throw Refusal(.outputForeign(path: folder.shown, example: foreign))
    }
    self.site = SharedFolder(folder)
    self.files = walk.files
    self.keepsakes = walk.keepsakes
    self.marks = marker?.marks ?? [:]
    self.marker = marker?.bytes ?? []
  }

  /// A file of the site as it stands; `nil` when it is not there or cannot be read.
  func bytes(of path: OutputPath) -> [UInt8]? {
    guard files.contains(path), let file = try? site.folder.file(path.text) else { return nil }
    return (try? file.facts().size).flatMap { try? file.read(upTo: $0) }
  }

  /// Whether a file of the site is right as it stands: the same bytes, and readable by everyone.
  /// Whatever goes wrong here only means that the file is written anew.
  func holds(_ file: OutputFile) -> Bool {
    guard let standing = self.file(file.path) else { return false }
    do {
      switch file.content {
      case .bytes(let bytes): return try standing.holds(bytes)
      case .copy(let source): return try standing.holdsSame(as: .reading(source))
      }
    } catch {
      return false
    }
  }

  /// Opens a file of the site to compare it; `nil` when it is not there or not readable by everyone.
  func file(_ path: OutputPath) -> OpenFile? {
    guard files.contains(path), let file = try? site.folder.file(path.text),
      let mode = try? file.facts().mode, mode & 0o7666 == 0o644
    else { return nil }
    return file
  }

  private static func marker(in folder: borrowing OpenFolder) throws -> SiteMarker? {
    guard try folder.has(SiteMarker.name) else { return nil }
    let file = try folder.file(SiteMarker.name)
    guard let marker = SiteMarker(reading: try file.read(upTo: file.facts().size)) else {
      throw Refusal(.outputMarkerUnreadable(path: folder.path(of: SiteMarker.name)))
    }
    return marker
  }
}

/// Sorts the files of a folder into those of a build, those to keep and foreign ones.
private struct Walk {
  let known: Set<OutputPath>
  var files: Set<OutputPath> = []
  var keepsakes: [String] = []
  /// The first foreign entry in byte order.
  var foreign: String?

  init(known: Set<OutputPath>) {
    self.known = known
  }

  mutating func enter(_ folder: borrowing OpenFolder, prefix: String, depth: Int) throws {
    for entry in try folder.entries() {
      let path = prefix + entry.text
      switch entry.kind {
      case .folder where depth < OpenFolder.depthLimit:
        try enter(folder.folder(entry), prefix: path + "/", depth: depth + 1)
      case .file where depth == 0 && path == SiteMarker.name: continue
      case .file where depth == 0 && SiteMarker.keepsakes.contains(path): keepsakes.append(path)
      case .file:
        if let output = OutputPath(path), known.contains(output) {
          files.insert(output)
        } else {
          note(path)
        }
      case .folder, .other: note(path)
      }
    }
  }

  private mutating func note(_ path: String) {
    if let foreign, foreign.utf8.lexicographicallyPrecedes(path.utf8) { return }
    foreign = path
  }
}
