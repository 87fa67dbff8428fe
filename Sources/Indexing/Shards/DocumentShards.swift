/// What results show, a few documents a file.
enum DocumentShards {
  /// So many that a kennisbank of 100,000 pages stays under the 20,000 files that some hosts allow,
  /// and as few as that allows: a result costs a whole file.
  static func blockLength(documents: Int) -> Int {
    documents <= 1000 ? 4 : max(1, (documents + 13_999) / 14_000)
  }

  static func shards(_ documents: [SearchDocument], blockLength: Int) -> [[UInt8]] {
    stride(from: 0, to: documents.count, by: blockLength).map { start in
      let lines = documents[start..<min(start + blockLength, documents.count)].map { document in
        "\(line(document.titel))\t\(document.place)\t\(document.text)"
      }
      return Array(lines.joined(separator: "\n").utf8)
    }
  }

  private static func line(_ title: String) -> String {
    title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
