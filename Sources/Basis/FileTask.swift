/// A file of the site that is still to be made, whole or in pieces. Tasks do not depend on each other
/// and may run at the same time, in any order; so may the pieces of one. Nothing is kept once the
/// bytes are handed over.
package struct FileTask: Sendable {
  /// The path below the site, such as `innovaties/cazhem/index.html`.
  package let path: String
  /// What stands in the file, one after the other; one piece for a file that is made whole.
  package let pieces: [FilePiece]

  /// A small file, made whole.
  package init(
    _ path: String, reading texts: TextsRead = .all,
    _ make: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.init(
      path,
      pieces: [FilePiece(weight: 0, reading: texts) { FilePiece.Made(bytes: try make()) }])
  }

  /// A file too large to be held whole.
  package init(_ path: String, pieces: [FilePiece]) {
    self.path = path
    self.pieces = pieces
  }

  /// About how many bytes the making gives, so that a build can begin with the longest; 0 for a
  /// small file.
  package var weight: Int { pieces.reduce(0) { $0 + $1.weight } }

  /// The bytes of the whole file; not of the others that are made with it.
  package func made() throws -> [UInt8] {
    if pieces.count == 1 { return try pieces[0].made().bytes }
    return try pieces.reduce(into: []) { $0 += try $1.made().bytes }
  }
}

/// Of which innovaties a file or a piece of one shows the running text: `CheckedDocument.runningTexts`. All
/// else of them, and all of other documents, counts as read by every file.
package enum TextsRead: Sendable, Hashable {
  case none
  /// Of those in these files below the content folder.
  case of([String])
  /// The lessons of all of them.
  case lessons
  case all
}

/// A piece of a file: its bytes follow from a few documents and from what holds for the whole site.
package struct FilePiece: Sendable {
  /// About how many bytes it makes, those of the other files included.
  package let weight: Int
  /// What it shows, and what the other files do.
  package let texts: TextsRead
  /// The paths of whole files that are made on the way, because they say the same.
  package let others: [String]
  private let make: @Sendable () throws -> Made

  package struct Made: Sendable {
    /// The piece itself.
    package let bytes: [UInt8]
    /// The bytes of each of `others`, in their order.
    package let others: [[UInt8]]

    package init(bytes: [UInt8], others: [[UInt8]] = []) {
      self.bytes = bytes
      self.others = others
    }
  }

  package init(
    weight: Int, reading texts: TextsRead, others: [String] = [],
    _ make: @escaping @Sendable () throws -> Made
  ) {
    self.weight = weight
    self.texts = texts
    self.others = others
    self.make = make
  }

  package func made() throws -> Made { try make() }
}
