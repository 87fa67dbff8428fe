private import Basis
private import Glibc

/// Comparing and copying in pieces of a bounded size.
extension OpenFile {
  /// Large enough that a page is one read, small enough that a film costs no memory.
  private static let piece = 1 << 18

  /// Whether the rest of the file is exactly these bytes. One read for a file of ordinary size.
  func holds(_ bytes: [UInt8]) throws -> Bool {
    guard try facts().size == bytes.count else { return false }
    return try holdsNext(bytes)
  }

  /// Whether the file goes on with these bytes.
  func holdsNext(_ bytes: [UInt8]) throws -> Bool {
    var compared = 0
    while compared < bytes.count {
      let piece = try read(upTo: min(bytes.count - compared, OpenFile.piece))
      guard !piece.isEmpty, OpenFile.equal(piece, bytes, at: compared) else { return false }
      compared += piece.count
    }
    return true
  }

  /// Whether the rest of both files is the same.
  package func holdsSame(as other: borrowing OpenFile) throws -> Bool {
    guard try facts().size == other.facts().size else { return false }
    while true {
      let piece = try read(upTo: OpenFile.piece)
      let otherPiece = try other.read(upTo: OpenFile.piece)
      guard piece.count == otherPiece.count, OpenFile.equal(piece, otherPiece, at: 0) else {
        return false
      }
      if piece.isEmpty { return true }
    }
  }

  /// Writes the rest of another file here.
  ///
  /// - Returns: the number of bytes.
  package func write(restOf other: borrowing OpenFile) throws -> Int {
    var written = 0
    while true {
      let piece = try other.read(upTo: OpenFile.piece)
      if piece.isEmpty { return written }
      try write(piece)
      written += piece.count
    }
  }

  /// Whether `piece` stands in `bytes` at `offset`; memcmp, because a debug build compares arrays
  /// element by element.
  private static func equal(_ piece: [UInt8], _ bytes: [UInt8], at offset: Int) -> Bool {
    unsafe piece.withUnsafeBytes { left in
      unsafe bytes[offset..<offset + piece.count].withUnsafeBytes { right in
        guard let first = left.baseAddress, let second = right.baseAddress else { return true }
        return unsafe memcmp(first, second, left.count) == 0
      }
    }
  }
}
