/// The two things that matter of what a camera writes beside a photograph: how to turn it, and whether
/// it says where it was taken.
struct Exif {
  private(set) var orientation = 1
  private(set) var hasLocation = false

  /// - Parameter range: a TIFF structure, with or without `Exif` in front. One that makes no sense says
  ///   nothing.
  init(_ file: Bytes, in range: Range<Int>) {
    var tiff = Bytes(Array(file.all[range]))
    if tiff.has("Exif\0\0", at: 0) { tiff = Bytes(Array(tiff.all.dropFirst(6))) }
    let isBig = tiff.has("MM", at: 0)
    func number(_ offset: Int, _ count: Int) -> Int? {
      isBig ? tiff.big(offset, count) : tiff.little(offset, count)
    }
    /// The tags of a list of entries, with the place of each entry.
    func entries(at offset: Int) -> [(tag: Int, offset: Int)] {
      guard let count = number(offset, 2) else { return [] }
      return (0..<count).lazy.map { offset + 2 + $0 * 12 }
        .prefix { tiff.range($0, 12) != nil }
        .compactMap { entry in number(entry, 2).map { ($0, entry) } }
    }
    guard isBig || tiff.has("II", at: 0), number(2, 2) == 42, let first = number(4, 4) else {
      return
    }
    for entry in entries(at: first) {
      if entry.tag == Self.orientationTag, let value = number(entry.offset + 8, 2),
        (1...8).contains(value)
      {
        orientation = value
      }
      if entry.tag == Self.locationTag, let list = number(entry.offset + 8, 4) {
        // A camera without a receiver writes the list too, with its version only.
        hasLocation = entries(at: list).contains { Self.coordinateTags.contains($0.tag) }
      }
    }
  }

  private static let orientationTag = 0x112
  private static let locationTag = 0x8825
  private static let coordinateTags = [2, 4]

  /// A TIFF structure that holds an orientation and nothing else.
  static func holding(orientation: Int) -> [UInt8] {
    [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1]
      + [0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
  }
}

extension Bytes {
  /// Whether an XMP packet says where a photograph was taken.
  func hasLocationInXMP(_ range: Range<Int>) -> Bool {
    contains("GPSLatitude", in: range) || contains("GPSLongitude", in: range)
  }
}
