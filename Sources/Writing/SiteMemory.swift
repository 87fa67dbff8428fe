internal import Basis
internal import Hashing

/// What a build remembers of the site that it left: every file and folder with its stamp, so that the next
/// build knows without reading what still stands as it was, and whatever the maker of the site wants to find
/// again. One file beside the site; without it a build only has more to do.
///
/// A header, one record of `Entry.size` bytes for each file and folder, their paths, the payload, and the
/// hash of all before it: a file that was cut off or damaged is never believed. Numbers are little-endian.
/// The bytes stay as they were read; entries are looked up in them.
package struct SiteMemory: Sendable {
  private let bytes: [UInt8]
  package let count: Int
  private let pathBytes: Int
  private let payloadBytes: Int

  package enum Fault: Error {
    /// Written by a program that wrote it in another way.
    case otherVersion
    case damaged
  }

  private static let magic = Array("leernetwerk-geheugen 1\n".utf8)
  private static let headerSize = magic.count + 3 * 8

  package init(reading bytes: [UInt8]) throws(Fault) {
    guard bytes.count >= SiteMemory.headerSize + 8 else { throw .damaged }
    guard bytes.starts(with: SiteMemory.magic) else { throw .otherVersion }
    let body = Array(bytes.dropLast(8))
    guard bytes.number(at: body.count) == ContentHash(body).value else { throw .damaged }
    let sizes = (0..<3).map {
      Int(truncatingIfNeeded: body.number(at: SiteMemory.magic.count + 8 * $0))
    }
    count = sizes[0]
    pathBytes = sizes[1]
    payloadBytes = sizes[2]
    self.bytes = body
  }

  /// - Parameter entries: each path once.
  init(_ entries: [(path: String, entry: Entry)], payload: [UInt8]) {
    var paths: [UInt8] = []
    var records = PackedWriter()
    for (path, entry) in entries {
      entry.add(to: &records, pathAt: paths.count)
      paths += path.utf8
      paths.append(0)
    }
    var writer = PackedWriter(SiteMemory.magic)
    for size in [entries.count, paths.count, payload.count] { writer.add(size) }
    for part in [records.bytes, paths, payload] { writer.append(part) }
    count = entries.count
    pathBytes = paths.count
    payloadBytes = payload.count
    bytes = writer.bytes
  }

  /// The whole file.
  var file: [UInt8] {
    var writer = PackedWriter(bytes)
    writer.add(ContentHash(bytes))
    return writer.bytes
  }

  /// What the maker of the site wrote.
  package var payload: ArraySlice<UInt8> { bytes.suffix(payloadBytes) }

  func entry(_ index: Int) -> Entry { Entry(in: bytes, at: recordStart(index)) }

  /// With the closing zero.
  func pathRange(_ index: Int) -> Range<Int> {
    let start = pathsStart + Int(bytes.number(at: recordStart(index)))
    let end =
      index + 1 < count
      ? pathsStart + Int(bytes.number(at: recordStart(index + 1)))
      : pathsStart + pathBytes
    return start..<end
  }

  func path(_ index: Int) -> String {
    String(decoding: bytes[pathRange(index).dropLast()], as: UTF8.self)
  }

  /// The stamp that the file system tells now.
  func presentStamp(_ index: Int, in folder: borrowing OpenFolder) -> FileStamp? {
    folder.stamp(of: bytes.span.extracting(pathRange(index)))
  }

  private var pathsStart: Int { SiteMemory.headerSize + count * Entry.size }

  private func recordStart(_ index: Int) -> Int { SiteMemory.headerSize + index * Entry.size }
}

extension SiteMemory {
  /// - Returns: `nil` when there is none.
  init?(in folder: borrowing OpenFolder, at name: String) throws(Fault) {
    let bytes: [UInt8]
    do {
      guard try folder.has(name) else { return nil }
      let file = try folder.file(name)
      bytes = try file.read(upTo: file.facts().size)
    } catch {
      throw .damaged
    }
    try self.init(reading: bytes)
  }

  /// Puts it at a name in one step. A disk that is full only costs the memory.
  func write(in folder: borrowing OpenFolder, _ names: OutputNames) throws {
    let new = try folder.newFile(names.newMemory)
    try new.write(file)
    try new.close()
    try folder.rename(names.newMemory, to: names.memory)
  }
}

extension SiteMemory {
  /// A file or a folder of the site.
  struct Entry {
    let stamp: FileStamp
    /// Of the bytes of a file that changed just before its stamp was taken; 0 where the stamp says it all.
    let hash: UInt64
    /// What the file was made of, by its maker; 0 where that is not known, and for folders.
    let key: UInt64

    /// Where the path begins, the five parts of the stamp, hash and key.
    static let size = 8 * 8

    init(_ stamp: FileStamp, hash: UInt64 = 0, key: UInt64 = 0) {
      self.stamp = stamp
      self.hash = hash
      self.key = key
    }

    fileprivate init(in bytes: [UInt8], at start: Int) {
      func number(_ place: Int) -> UInt64 { bytes.number(at: start + 8 * place) }
      stamp = FileStamp(
        inode: number(1), size: Int64(bitPattern: number(2)), mode: number(3),
        modified: Int64(bitPattern: number(4)), changed: Int64(bitPattern: number(5)))
      hash = number(6)
      key = number(7)
    }

    fileprivate func add(to writer: inout PackedWriter, pathAt start: Int) {
      for number in [
        UInt64(start), stamp.inode, UInt64(bitPattern: stamp.size), stamp.mode,
        UInt64(bitPattern: stamp.modified), UInt64(bitPattern: stamp.changed), hash, key,
      ] {
        writer.add(number)
      }
    }
  }
}
