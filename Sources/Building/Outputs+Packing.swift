import Basis
import Compression
import Hashing
import Hosting
import Writing

extension OutputPath {
  /// Where the packed forms of a file would stand.
  var packed: [OutputPath] {
    guard MediaType.isPacked(text) else { return [] }
    return Packing.all.compactMap { OutputPath(text + $0.ending) }
  }
}

extension OutputFile {
  /// Puts a file in the new site, packed forms beside it. A form that the last build packed of the same
  /// bytes is kept as it is.
  func put(in staging: Staging, key: ContentHash? = nil, isPacked: Bool) throws {
    let key = key?.value
    guard isPacked, MediaType.isPacked(path.text) else { return try staging.put(self, key: key) }
    let bytes =
      switch content {
      case .bytes(let bytes): bytes
      case .copy(let source): try FileSystem.read(source)
      }
    try staging.put(OutputFile(path, .bytes(bytes)), key: key)
    for packing in Packing.all {
      guard let path = OutputPath(path.text + packing.ending) else { continue }
      if let earlier = staging.earlier(path),
        earlier.mark == packing.mark(of: earlier.bytes, from: bytes)
      {
        try staging.put(OutputFile(path, .bytes(earlier.bytes)), mark: earlier.mark, key: key)
      } else if let packed = packing.packed(bytes) {
        let mark = packing.mark(of: packed, from: bytes)
        try staging.put(OutputFile(path, .bytes(packed)), mark: mark, key: key)
      }
    }
  }
}

extension Packing {
  /// Says that these packed bytes came from that file, by this library. A form that was damaged, or made
  /// by hand or in another way, has another mark; so has one beside a file that has changed since.
  fileprivate func mark(of packed: [UInt8], from bytes: [UInt8]) -> String {
    let file = ContentHash(bytes).name
    return ContentHash(Array("\(settings) \(file) ".utf8) + packed).name
  }
}
