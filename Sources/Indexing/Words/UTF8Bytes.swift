/// Scalars as they stand in UTF-8.
enum UTF8Bytes {
  /// The scalar at an index that is no ASCII, and its length in bytes; 0 for what is cut off or no
  /// UTF-8.
  static func scalar(in text: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    func tail(_ offset: Int) -> UInt32 { UInt32(text[index + offset] & 0x3F) }
    let lead = text[index]
    let length = min(UTF8Bytes.length(lead), text.count - index)
    return switch (lead, length) {
    case (0xC0...0xDF, 2): (UInt32(lead & 0x1F) << 6 | tail(1), 2)
    case (0xE0...0xEF, 3): (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    case (0xF0...0xF7, 4):
      (UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    default: (0, length)
    }
  }

  /// The length of a scalar by its first byte.
  static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF7: 4
    default: 1
    }
  }
}
