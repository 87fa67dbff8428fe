import Basis
import Compression
import Hashing
import Hosting
import Writing

extension Outputs.File {
  /// Where the packed forms of the file would stand.
  var packedPaths: [OutputPath] {
    guard MediaType.isPacked(path.text) else { return [] }
    return Packing.all.compactMap { OutputPath(path.text + $0.ending) }
  }

  /// Makes the file (a page is rendered now) and puts it in the new site, packed forms beside it.
  func put(in staging: Staging, isPacked: Bool) throws {
    guard isPacked, MediaType.isPacked(path.text) else {
      return try staging.put(OutputFile(path, try made()))
    }
    let bytes = try bytes()
    try staging.put(OutputFile(path, .bytes(bytes)))
    for packing in Packing.all {
      guard let path = OutputPath(path.text + packing.ending) else { continue }
      if let earlier = staging.earlier(path),
        earlier.mark == packing.mark(of: earlier.bytes, from: bytes)
      {
        try staging.put(OutputFile(path, .bytes(earlier.bytes)), mark: earlier.mark)
      } else if let packed = packing.packed(bytes) {
        let mark = packing.mark(of: packed, from: bytes)
        try staging.put(OutputFile(path, .bytes(packed)), mark: mark)
      }
    }
  }

  private func made() throws -> OutputFile.Content {
    if case .copy(let source) = content { return .copy(of: source) }
    return .bytes(try bytes())
  }

  private func bytes() throws -> [UInt8] {
    switch content {
    case .task(let task): try task.made()
    case .bytes(let bytes): bytes
    case .copy(let source): try FileSystem.read(source)
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
