private import Basis
internal import Hashing

/// Finds the entries of a `SiteMemory`: by path, and files of the site by the hash of their bytes.
struct PathIndex: Sendable {
  private let memory: SiteMemory
  private var byPath: HashSlots
  private var byContent: HashSlots

  init(_ memory: SiteMemory) {
    self.memory = memory
    byPath = HashSlots(for: memory.count)
    byContent = HashSlots(for: memory.count)
    let bytes = memory.paths.bytes.span
    for (index, entry) in memory.entries.enumerated() {
      let path = bytes.extracting(memory.paths.range(index).dropLast())
      byPath.insert(index, ContentHash(path).value)
      // One of many files with the same bytes will do.
      if entry.isFileOfSite, place(withContent: entry.content) == nil, entry.content != 0 {
        byContent.insert(index, entry.content)
      }
    }
  }

  /// A file.
  func place(of path: OutputPath) -> Int? { place(of: path.text) }

  func place(of path: String) -> Int? {
    memory.count == 0 ? nil : place(of: path.utf8Span.span, isFolder: false)
  }

  /// A folder: a path may be a file in the site and a folder in the spare.
  func folder(_ path: String) -> Int? {
    memory.count == 0 ? nil : place(of: path.utf8Span.span, isFolder: true)
  }

  private func place(of wanted: Span<UInt8>, isFolder: Bool) -> Int? {
    var slot = byPath.first(ContentHash(wanted).value)
    while let index = byPath[slot] {
      if memory.entries[index].isFolder == isFolder, holds(wanted, at: index) { return index }
      slot = byPath.next(slot)
    }
    return nil
  }

  private func holds(_ wanted: Span<UInt8>, at index: Int) -> Bool {
    let range = memory.paths.range(index)
    guard range.count - 1 == wanted.count else { return false }
    let bytes = memory.paths.bytes.span
    for place in wanted.indices where wanted[place] != bytes[range.lowerBound + place] {
      return false
    }
    return true
  }

  /// A file of the site with these bytes.
  ///
  /// - Parameter content: `ContentHash.value`; 0 when it is not known.
  func place(withContent content: UInt64) -> Int? {
    if content == 0 { return nil }
    var slot = byContent.first(content)
    while let index = byContent[slot] {
      if memory.entries[index].content == content { return index }
      slot = byContent.next(slot)
    }
    return nil
  }
}

/// Numbers behind hashes, in a table that is at most half full.
private struct HashSlots: Sendable {
  /// Zero where there is none, else one more than the number.
  private var slots: [UInt32]

  init(for count: Int) {
    var size = 2
    while size < 2 * count { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  mutating func insert(_ number: Int, _ hash: UInt64) {
    var slot = first(hash)
    while slots[slot] != 0 { slot = next(slot) }
    slots[slot] = UInt32(number + 1)
  }

  /// Where to begin to look.
  func first(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

  func next(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }

  /// The number there; `nil` where the search ends.
  subscript(slot: Int) -> Int? { slots[slot] == 0 ? nil : Int(slots[slot] - 1) }
}
