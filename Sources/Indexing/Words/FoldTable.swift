/// What the folding makes of each letter and sign that Dutch texts are full of, asked of the exact
/// folding once.
struct FoldTable: Sendable {
  /// U+0080–U+017F and U+2000–U+20FF: Latin letters, punctuation, the euro.
  private static let first = 0x80..<0x180
  private static let second = 0x2000..<0x2100

  /// As `entry(of:)` gives them.
  private let entries: [UInt32]

  static let shared = FoldTable()

  private init() {
    entries = (Array(FoldTable.first) + Array(FoldTable.second)).map { value in
      guard let scalar = Unicode.Scalar(UInt32(value)) else { return FoldTable.unknown }
      // Between letters, so that a space stays one.
      let folded = WordSplitter.exactlyFolded("x\(String(scalar))x").dropFirst().dropLast()
      var entry = UInt32(folded.count) << 24
      guard folded.count <= 3 else { return FoldTable.unknown }
      for (place, byte) in folded.enumerated() { entry |= UInt32(byte) << UInt32(place * 8) }
      return entry
    }
  }

  static let unknown = UInt32.max

  /// Up to three bytes, the first one lowest, and their count in the highest byte; `unknown` for a
  /// scalar of other blocks.
  func entry(of scalar: UInt32) -> UInt32 {
    switch Int(scalar) {
    case FoldTable.first: entries[Int(scalar) - FoldTable.first.lowerBound]
    case FoldTable.second:
      entries[FoldTable.first.count + Int(scalar) - FoldTable.second.lowerBound]
    default: FoldTable.unknown
    }
  }
}
