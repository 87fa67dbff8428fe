internal import Basis
internal import Hashing

/// The site that stands, held against what the last build remembers of it.
package struct RememberedSite: Sendable {
  package let memory: SiteMemory
  /// The entries that no longer stand as they were left.
  private let touched: [Int]
  private let isSpareGone: Bool

  /// Asks for the stamp of every file and folder: 0.1 s of work for 70,000.
  ///
  /// - Parameter isSpareGone: whether there is no spare now.
  init(
    _ memory: SiteMemory, in site: SharedFolder, isSpareGone: Bool, workers: Int
  ) async {
    self.memory = memory
    self.isSpareGone = isSpareGone
    touched = await memory.places(workers: workers) { index in
      !RememberedSite.stands(index, of: memory, in: site.folder)
    }
  }

  /// Whether every file and folder that a build made stands to the byte as the last one left it.
  package var isWhole: Bool { touched.isEmpty }

  /// Whether nothing was put in or taken out anywhere, and the list of what a build made is its own.
  var hasAllFolders: Bool {
    !touched.contains { !memory.entries[$0].flags.isDisjoint(with: [.folder, .own]) }
  }

  /// A file that another than a build changed or took away, for a message: the first by path. `nil` when that
  /// cannot be told: who throws the spare away takes one of their names from many files.
  package var touchedPath: String? {
    let hadSpare = memory.entries.contains { $0.flags.contains([.own, .inSpare]) }
    if isSpareGone, hadSpare { return nil }
    return touched.lazy.filter { !memory.entries[$0].isFolder }.map { memory.paths.text($0) }.min()
  }

  /// The memory, with nothing told of the files that somebody touched but that they are there.
  ///
  /// - Parameter site: the folder of the site.
  func believed(in site: borrowing OpenFolder) -> SiteMemory {
    var believed = memory
    for index in touched {
      let isThere = memory.presentStamp(index, in: site, at: 0) != nil
      believed.update(index) { entry in
        entry.stamp = 0
        entry.key = 0
        if !entry.isFolder { entry.content = 0 }
        if !isThere { entry.flags.subtract([.inSite, .shared]) }
      }
    }
    return believed
  }

  private static func stands(
    _ index: Int, of memory: SiteMemory, in folder: borrowing OpenFolder
  ) -> Bool {
    let entry = memory.entries[index]
    guard entry.flags.contains(.inSite) else { return true }
    guard memory.presentStamp(index, in: folder, at: 0)?.value == entry.stamp else { return false }
    return !entry.flags.contains(.unsettled)
      || folder.hash(of: memory.paths.text(index)) == entry.content
  }
}

extension SiteMemory {
  /// The places of the entries that a test is true of, in order.
  func places(
    workers: Int, where isMeant: @escaping @Sendable (Int) -> Bool
  ) async -> [Int] {
    let slices = stride(from: 0, to: count, by: 512).map { $0..<min($0 + 512, count) }
    // Nothing is thrown in there.
    let found = try? await parallelMap(slices, workers: workers, least: 1) { slice in
      slice.filter(isMeant)
    }
    return found?.flatMap(\.self) ?? Array(0..<count)
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
