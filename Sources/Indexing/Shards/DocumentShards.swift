internal import Compression

/// What results show, a few documents a file.
struct DocumentShards: Sendable {
  /// Packed.
  let files: [[UInt8]]
  let blockLength: Int

  init(_ shown: [ShownDocuments], documents: Int) {
    blockLength = DocumentShards.blockLength(documents: documents)
    var files: [[UInt8]] = []
    var block: [UInt8] = []
    var number = 0
    for shown in shown {
      var start = 0
      for end in shown.ends.lazy.map({ Int($0) }) {
        if number % blockLength > 0 { block.append(0x0A) }
        block += shown.bytes[start..<end]
        start = end
        number += 1
        if number % blockLength == 0 || number == documents {
          files.append(Zlib.compressed(block))
          block.removeAll(keepingCapacity: true)
        }
      }
    }
    self.files = files
  }

  /// So many that a kennisbank of 100,000 pages stays under the 20,000 files that some hosts allow,
  /// and as few as that allows: a result costs a whole file.
  private static func blockLength(documents: Int) -> Int {
    documents <= 1000 ? 4 : max(1, (documents + 13_999) / 14_000)
  }
}
