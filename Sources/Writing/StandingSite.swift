internal import Basis

/// The site that stands, looked over before anything is done to it.
///
/// A class because it owns a descriptor and is shared by all tasks that compare with it.
package final class StandingSite: Sendable {
  package let site: SharedFolder
  /// The files that a build made and that are there, with what is known of them.
  let known: SiteMemory
  /// Whether it has the folders that `known` tells, with nothing in them but what it tells.
  let isAsKnown: Bool
  /// Whether a folder is not as the last build left it: something came in or went out, or others may enter it.
  let hasChangedFolders: Bool
  /// What people keep in the root; goes along to the new site.
  let keepsakes: [String]
  /// What their makers wrote behind files in the marker.
  let marks: [OutputPath: String]
  /// The bytes of the marker; empty when there is none.
  package let marker: [UInt8]

  /// - Parameter remembered: with it there is no walk if every folder is as the last build left it.
  /// - Returns: `nil` when nothing stands there.
  /// - Throws: `Refusal` when something stands in it that no build made, or a marker that is not ours.
  convenience init?(
    _ place: OutputPlace, in parent: borrowing OpenFolder, _ remembered: RememberedSite? = nil
  ) throws {
    guard try parent.has(place.names.site) else { return nil }
    let folder = try parent.folder(place.names.site, shown: place.shown)
    if let remembered, remembered.hasAllFolders {
      try self.init(folder, asRemembered: remembered)
    } else {
      try self.init(folder, remembered)
    }
  }

  /// - Throws: as above.
  private init(_ folder: consuming OpenFolder, asRemembered remembered: RememberedSite) throws {
    marker = try StandingSite.marker(in: folder)
    marks = SiteMarker.marks(in: marker)
    keepsakes = try SiteMarker.keepsakes.filter { try folder.has($0) }
    known = remembered.believed(in: folder)
    isAsKnown = true
    hasChangedFolders = false
    site = SharedFolder(folder)
  }

  /// Walks over the whole site: some 50 ms for 10,000 folders.
  ///
  /// - Throws: as above.
  package init(_ folder: consuming OpenFolder, _ remembered: RememberedSite? = nil) throws {
    marker = try StandingSite.marker(in: folder)
    marks = SiteMarker.marks(in: marker)
    let walk = try SiteWalk(over: folder, known: SiteMarker(reading: marker)?.paths ?? [])
    if let foreign = walk.foreign {
      throw Refusal(.outputForeign(path: folder.shown, example: foreign))
    }
    keepsakes = walk.keepsakes
    known = SiteMemory(files: walk.files, remembered?.believed(in: folder))
    isAsKnown = false
    hasChangedFolders = remembered != nil
    site = SharedFolder(folder)
  }

  /// The files that a build made and that are there.
  package var files: Set<OutputPath> {
    Set(
      known.entries.indices.lazy.filter { self.known.entries[$0].isFileOfSite }
        .compactMap { OutputPath(self.known.paths.text($0)) })
  }

  /// A file of the site as it stands; `nil` when it is not there or cannot be read.
  func bytes(of path: OutputPath) -> [UInt8]? {
    guard let file = try? site.folder.file(path.text) else { return nil }
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
    guard let file = try? site.folder.file(path.text),
      let mode = try? file.facts().mode, mode & 0o7666 == 0o644
    else { return nil }
    return file
  }

  /// Whether nothing was put in or taken out since it was looked over.
  func stillStands(workers: Int) async -> Bool {
    guard isAsKnown else { return false }
    let (known, site) = (known, site)
    return await known.places(workers: workers) { index in
      let flags = known.entries[index].flags
      return flags.contains([.folder, .inSite]) && !known.folderStands(index, in: site.folder)
    }.isEmpty
  }

  /// - Returns: the bytes, empty when there is none.
  private static func marker(in folder: borrowing OpenFolder) throws -> [UInt8] {
    guard try folder.has(SiteMarker.name) else { return [] }
    let file = try folder.file(SiteMarker.name)
    let bytes = try file.read(upTo: file.facts().size)
    guard SiteMarker.isMarker(bytes) else {
      throw Refusal(.outputMarkerUnreadable(path: folder.path(of: SiteMarker.name)))
    }
    return bytes
  }
}

extension SiteMemory {
  /// Of a site of which only the files are known.
  ///
  /// - Parameter believed: what is known besides of files that still stand.
  fileprivate init(files: [String], _ believed: SiteMemory?) {
    self.init()
    let index = believed.map(PathIndex.init)
    for file in files.sorted() {
      var entry = Entry(flags: .inSite)
      if let believed, let place = index?.place(of: file), believed.entries[place].isFileOfSite {
        entry = believed.entries[place]
        entry.flags = entry.flags.intersection([.twin, .unsettled]).union(.inSite)
      }
      append(file, entry)
    }
  }
}
