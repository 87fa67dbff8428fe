package import Basis

/// Many things as one key: equal keys mean that all of them are equal, and in the same order.
extension PackedWriter {
  package mutating func add(_ hash: ContentHash) { add(hash.value) }

  package var key: ContentHash { ContentHash(bytes) }

  package static func key(of hashes: [ContentHash]) -> ContentHash {
    var maker = PackedWriter()
    for hash in hashes { maker.add(hash) }
    return maker.key
  }
}
