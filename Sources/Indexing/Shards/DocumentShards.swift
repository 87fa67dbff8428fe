/// What results show, a few documents a file.
enum DocumentShards {
  /// So many that a kennisbank of 100,000 pages stays under the 20,000 files that some hosts allow,
  /// and as few as that allows: a result costs a whole file.
  static func blockLength(documents: Int) -> Int {
    documents <= 1000 ? 4 : max(1, (documents + 13_999) / 14_000)
  }
}
