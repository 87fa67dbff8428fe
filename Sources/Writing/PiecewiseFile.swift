private import Basis

/// A file of the new site that is put in pieces, for what is too large to be held whole.
///
/// As long as the pieces are what stands in the earlier site, nothing is written: a file that did not
/// change keeps its time stamp. From the first piece that differs on a new file is written. One that is
/// dropped before `finish()` is not in the site.
package struct PiecewiseFile: ~Copyable {
  private let staging: Staging
  private let slot: Staging.Slot
  /// The earlier file, read as far as it is the same; `nil` once they differ.
  private var earlier: OpenFile?
  private var new: OpenFile?
  /// How many bytes came so far.
  private var count = 0

  init(_ slot: Staging.Slot, in staging: Staging) {
    self.slot = slot
    self.staging = staging
    self.earlier = staging.earlierFile(slot)
  }

  /// Adds the next piece.
  ///
  /// - Throws: `SystemError`. From then on the build has failed: `commit()` throws the same error.
  package mutating func append(_ bytes: [UInt8]) throws {
    do {
      if try earlier?.holdsNext(bytes) != true { try write(bytes) }
      count += bytes.count
    } catch {
      staging.fail(error)
      throw error
    }
  }

  /// Says that all pieces are there.
  ///
  /// - Throws: as `append`.
  package consuming func finish() throws {
    do {
      if try earlier?.isAtEnd() == true { return try staging.keep(slot) }
      try write([])
      try new.take()?.close()
      staging.settle(slot, .new, written: count)
    } catch {
      staging.fail(error)
      throw error
    }
  }

  /// Writes a piece to the new file, which begins with what was the same in the earlier one.
  private mutating func write(_ bytes: [UInt8]) throws {
    if new == nil {
      new = try staging.newFile(slot)
      if let standing = staging.standing, count > 0 {
        try new?.write(first: count, of: standing.site.folder.file(slot.path.text))
      }
      earlier = nil
    }
    try new?.write(bytes)
  }
}
