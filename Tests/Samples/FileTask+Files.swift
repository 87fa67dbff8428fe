package import Basis

extension FileTask {
  /// The text of every file that the task makes, by its path.
  package func files() throws -> [String: String] {
    var files = [path: String(decoding: try made(), as: UTF8.self)]
    for piece in pieces where !piece.others.isEmpty {
      for (path, bytes) in zip(piece.others, try piece.made().others) {
        files[path] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return files
  }
}
