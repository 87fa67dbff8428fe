internal import Basis
internal import Hashing

/// The file: a first line, three sizes, one record for each file and folder, their paths, the payload, and the
/// hash of all before it, so that a file that was cut off or damaged is never believed. Numbers are
/// little-endian.
///
/// | record | bytes |
/// |---|---|
/// | where the path begins among the paths | 4 |
/// | flags | 4 |
/// | stamp, content, key | 3 × 8 |
extension SiteMemory {
  package enum Fault: Error {
    /// Written by a program that wrote it in another way.
    case otherVersion
    case damaged
  }

  private static let firstLine = Array("leernetwerk-geheugen 2\n".utf8)
  private static let headerSize = firstLine.count + 3 * 8
  private static let recordSize = 4 * 8

  init(reading bytes: [UInt8]) throws(Fault) {
    guard bytes.count >= SiteMemory.headerSize + 8 else { throw .damaged }
    guard bytes.starts(with: SiteMemory.firstLine) else { throw .otherVersion }
    let end = bytes.count - 8
    guard bytes.number(at: end) == ContentHash(bytes.span.extracting(0..<end)).value else {
      throw .damaged
    }
    func size(_ place: Int) -> Int {
      Int(truncatingIfNeeded: bytes.number(at: SiteMemory.firstLine.count + 8 * place))
    }
    let (count, pathBytes, payloadBytes) = (size(0), size(1), size(2))
    let records = SiteMemory.headerSize
    let paths = records + count * SiteMemory.recordSize
    guard paths + pathBytes + payloadBytes == end else { throw .damaged }
    var starts: [UInt32] = []
    starts.reserveCapacity(count + 1)
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    for record in stride(from: records, to: paths, by: SiteMemory.recordSize) {
      let head = bytes.number(at: record)
      starts.append(UInt32(paths) + UInt32(truncatingIfNeeded: head))
      entries.append(
        Entry(
          flags: Flags(rawValue: UInt32(head >> 32)), stamp: bytes.number(at: record + 8),
          content: bytes.number(at: record + 16), key: bytes.number(at: record + 24)))
    }
    starts.append(UInt32(paths + pathBytes))
    self.init(
      paths: PathList(bytes, starts: starts), entries: entries,
      payload: bytes[end - payloadBytes..<end])
  }

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
  func write(in folder: borrowing OpenFolder, _ names: OutputNames, payload: [UInt8]) throws {
    let new = try folder.newFile(names.newMemory)
    try new.write(file(payload))
    try new.close()
    try folder.rename(names.newMemory, to: names.memory)
  }

  private func file(_ payload: [UInt8]) -> [UInt8] {
    var writer = PackedWriter(SiteMemory.firstLine)
    writer.reserve(paths.bytes.count + entries.count * SiteMemory.recordSize + payload.count + 64)
    for size in [entries.count, paths.bytes.count, payload.count] { writer.add(size) }
    for (index, entry) in entries.enumerated() {
      writer.add(UInt64(paths.range(index).lowerBound) | UInt64(entry.flags.rawValue) << 32)
      writer.add(entry.stamp)
      writer.add(entry.content)
      writer.add(entry.key)
    }
    writer.append(paths.bytes)
    writer.append(payload)
    writer.add(writer.key)
    return writer.bytes
  }
}
