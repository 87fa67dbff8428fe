internal import Basis

/// Sorts the files of a folder into those of a build, those to keep and foreign ones.
struct SiteWalk {
  private let known: Set<OutputPath>
  private(set) var files: [String] = []
  private(set) var keepsakes: [String] = []
  /// The first foreign entry in byte order.
  private(set) var foreign: String?

  /// - Parameter known: what the marker tells.
  init(over folder: borrowing OpenFolder, known: Set<OutputPath>) throws {
    self.known = known
    try enter(folder, prefix: "", depth: 0)
  }

  private mutating func enter(
    _ folder: borrowing OpenFolder, prefix: String, depth: Int
  ) throws {
    for entry in try folder.entries() {
      let path = prefix + entry.text
      switch entry.kind {
      case .folder where depth < OpenFolder.depthLimit:
        try enter(folder.folder(entry), prefix: path + "/", depth: depth + 1)
      case .file where depth == 0 && path == SiteMarker.name: continue
      case .file where depth == 0 && SiteMarker.keepsakes.contains(path): keepsakes.append(path)
      case .file:
        if let output = OutputPath(path), known.contains(output) {
          files.append(path)
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
