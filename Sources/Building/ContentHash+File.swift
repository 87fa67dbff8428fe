import Basis
import Hashing

extension ContentHash {
  /// Of a whole file, piece by piece: it may be large.
  init(ofFile path: String) throws {
    var maker = PackedWriter()
    try FileSystem.forEachPiece(of: path) { maker.add(ContentHash($0)) }
    self = maker.key
  }
}
