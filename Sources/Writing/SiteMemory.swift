internal import Basis

/// What a build remembers of the site that it left: every file and folder with its stamp, so that the next
/// build knows without reading what still stands as it was, and whatever the maker of the site wants to find
/// again. It tells of two trees: the site, and the spare (`OutputNames.spare`), the site of the build
/// before, of which the next one is made.
///
/// One file beside the site (`SiteMemory+File.swift`); without it a build only has more to do.
package struct SiteMemory: Sendable {
  /// Of files in the order of their bytes, each folder before what is in it.
  private(set) var paths = PathList()
  private(set) var entries: [Entry] = []
  /// What the maker of the site wrote.
  package let payload: ArraySlice<UInt8>

  /// A file or a folder.
  struct Entry: Sendable {
    var flags: Flags
    /// `FileStamp.value` in the site; 0 where it is not known.
    var stamp: UInt64 = 0
    /// Of a file the hash of its bytes (`ContentHash`), of a folder its stamp in the spare; 0 where it is
    /// not known.
    var content: UInt64 = 0
    /// What a file was made of, by its maker; 0 where that is not known, and for folders.
    var key: UInt64 = 0
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt32
    static let folder = Flags(rawValue: 1)
    /// The root of the site and its marker, which no maker puts.
    static let own = Flags(rawValue: 2)
    static let inSite = Flags(rawValue: 4)
    static let inSpare = Flags(rawValue: 8)
    /// One file under two names: the same in the site and in the spare.
    static let shared = Flags(rawValue: 16)
    /// Of a file that changed just before its stamp was taken: its bytes are to be looked at.
    static let unsettled = Flags(rawValue: 32)
  }

  init(paths: PathList = PathList(), entries: [Entry] = [], payload: ArraySlice<UInt8> = []) {
    self.paths = paths
    self.entries = entries
    self.payload = payload
  }

  mutating func append(_ path: Span<UInt8>, _ entry: Entry) {
    paths.append(path)
    entries.append(entry)
  }

  mutating func append(_ path: String, _ entry: Entry) {
    paths.append(path)
    entries.append(entry)
  }

  mutating func update(_ index: Int, _ change: (inout Entry) -> Void) { change(&entries[index]) }

  var count: Int { entries.count }

  /// The stamp that the file system tells now.
  func presentStamp(
    _ index: Int, in folder: borrowing OpenFolder, at now: Int64
  ) -> FileStamp? {
    folder.stamp(of: paths.bytes.span.extracting(paths.range(index)), at: now)
  }

  /// Whether a folder of the site is as it was left: nothing was put in or taken out.
  func folderStands(_ index: Int, in site: borrowing OpenFolder) -> Bool {
    presentStamp(index, in: site, at: 0)?.value == entries[index].stamp
  }
}

extension SiteMemory.Entry {
  var isFolder: Bool { flags.contains(.folder) }
  /// Whether it is a file that a maker put in the site.
  var isFileOfSite: Bool { flags.isDisjoint(with: [.folder, .own]) && flags.contains(.inSite) }
  /// Whether it is a file in the spare.
  var isFileOfSpare: Bool { flags.isDisjoint(with: [.folder, .own]) && flags.contains(.inSpare) }
  /// Of a folder.
  var spareStamp: UInt64 { content }
}
