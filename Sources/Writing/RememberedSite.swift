internal import Basis
internal import Hashing

/// The site that stands, held against what the last build remembers of it.
package struct RememberedSite: Sendable {
  package let memory: SiteMemory
  /// The entries that no longer stand as they were left.
  private let touched: Set<Int>

  /// Asks for the stamp of every file and folder: 0.1 s of work for 70,000.
  init(_ memory: SiteMemory, in site: SharedFolder, workers: Int) async {
    let entries = Array(0..<memory.count)
    let stand = try? await parallelMap(entries, workers: workers) { index in
      RememberedSite.stands(index, of: memory, in: site.folder)
    }
    self.memory = memory
    touched = Set(entries.filter { stand?[$0] != true })
  }

  /// Whether the site stands to the byte as the last build left it.
  package var isWhole: Bool { touched.isEmpty }

  /// Whether nothing was put in or taken out anywhere.
  var hasAllFolders: Bool { !touched.contains { memory.entry($0).stamp.isFolder } }

  var touchedFiles: [OutputPath] { touched.compactMap { OutputPath(memory.path($0)) } }

  /// A file that another than a build changed or took away, for a message: the first by path.
  package var touchedPath: String? {
    touched.lazy.filter { !memory.entry($0).stamp.isFolder }.map { memory.path($0) }.min()
  }

  /// Of what the files that still stand as they were left are made, where that is known.
  var keys: [OutputPath: UInt64] {
    var keys: [OutputPath: UInt64] = [:]
    keys.reserveCapacity(memory.count)
    for index in 0..<memory.count where !touched.contains(index) {
      let key = memory.entry(index).key
      if key != 0, let path = OutputPath(memory.path(index)) { keys[path] = key }
    }
    return keys
  }

  private static func stands(
    _ index: Int, of memory: SiteMemory, in folder: borrowing OpenFolder
  ) -> Bool {
    let entry = memory.entry(index)
    guard memory.presentStamp(index, in: folder) == entry.stamp else { return false }
    return entry.hash == 0 || folder.hash(of: memory.path(index)) == entry.hash
  }
}

extension OpenFolder {
  /// - Returns: `nil` when the file cannot be read.
  func hash(of path: String) -> UInt64? {
    guard let file = try? file(path), let size = try? file.facts().size,
      let bytes = try? file.read(upTo: size)
    else { return nil }
    return ContentHash(bytes).value
  }
}
