import Basis
import Hashing
import Writing

/// How a large file of a site was put together, for the next build: a piece that would be made of the same
/// is taken from the file as it stands.
struct FileInPieces: Sendable {
  struct Piece: Sendable {
    /// Of what it is made.
    let key: ContentHash
    /// Its bytes in the file.
    let range: Range<Int>
  }

  let path: OutputPath
  /// All of the file, one after the other.
  let pieces: [Piece]
}

extension FileInPieces {
  func add(to writer: inout PackedWriter) {
    writer.add(path.text)
    writer.add(pieces.count)
    for piece in pieces {
      writer.add(piece.key)
      writer.add(piece.range.count)
    }
  }

  static func all(
    _ reader: inout PackedReader
  ) throws(PackedReader.Damage) -> [FileInPieces] {
    var files: [FileInPieces] = []
    for _ in 0..<(try reader.count()) { files.append(try FileInPieces(&reader)) }
    return files
  }

  private init(_ reader: inout PackedReader) throws(PackedReader.Damage) {
    guard let path = OutputPath(try reader.text()) else { throw PackedReader.Damage() }
    var pieces: [Piece] = []
    var end = 0
    for _ in 0..<(try reader.count()) {
      let key = ContentHash(value: try reader.unsigned())
      let length = try reader.number()
      guard length >= 0, length <= .max - end else { throw PackedReader.Damage() }
      pieces.append(Piece(key: key, range: end..<end + length))
      end += length
    }
    self.init(path: path, pieces: pieces)
  }
}
