private import Basis

/// A file of the new site that is put in pieces, for what is too large to be held whole.
///
/// As long as the pieces are what stands in the earlier site, nothing is written: a file that did not
/// change keeps its time stamp. From the first piece that differs on a new file is written. One that is
/// dropped before `finish()` is not in the site.
package struct PiecewiseFile: ~Copyable {
  private let staging: Staging
  private let slot: Staging.Slot
  /// The earlier file; while there is no new one it is read as far as it is the same.
  private let earlier: OpenFile?
  private var new: OpenFile?
  /// How many bytes came so far.
  private var count = 0

  init(_ slot: Staging.Slot, in staging: Staging) {
    self.slot = slot
    self.staging = staging
    self.earlier = staging.earlierFile(slot)
  }

  /// Whether the earlier file stands as the last build left it, so that parts of it can be kept.
  package var mayKeep: Bool {
    earlier != nil
      && slot.place.map { staging.known.entries[$0].key != 0 && staging.isUntouched($0) } == true
  }

  /// Adds the next piece.
  ///
  /// - Throws: `SystemError`. From then on the build has failed: `commit()` throws the same error.
  package mutating func append(_ bytes: [UInt8]) throws {
    do {
      if try new != nil || earlier?.holdsNext(bytes) != true {
        try begin()
        try new?.write(bytes)
      }
      count += bytes.count
    } catch {
      staging.fail(error)
      throw error
    }
  }

  /// Adds a part of the earlier file as the next piece. Only where `mayKeep`.
  ///
  /// - Throws: as `append(_:)`.
  package mutating func append(standing range: Range<Int>) throws {
    do {
      if new == nil, range.lowerBound == count {
        try earlier?.skip(range.count)
      } else {
        try begin()
        try copy(range)
      }
      count += range.count
    } catch {
      staging.fail(error)
      throw error
    }
  }

  /// Says that all pieces are there.
  ///
  /// - Throws: as `append(_:)`.
  package consuming func finish() throws {
    do {
      if try new == nil && earlier?.facts().size == count { return try staging.keep(slot) }
      try begin()
      try new.take()?.close()
      staging.settle(slot, .new, written: count)
    } catch {
      staging.fail(error)
      throw error
    }
  }

  /// Makes the new file, which begins with what was the same in the earlier one.
  private mutating func begin() throws {
    if new != nil { return }
    new = try staging.newFile(slot)
    try copy(0..<count)
  }

  private func copy(_ range: Range<Int>) throws {
    switch new {
    case .some(let new): try earlier?.copy(range, to: new)
    case .none: break
    }
  }
}
