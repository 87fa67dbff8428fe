/// GIF89a: a header, then blocks of which the data come in runs of at most 255 bytes.
enum GIF {
  /// The programs' extensions that change what is shown: how often a film repeats, and its colours.
  private static let keptPrograms: [StaticString] = ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"]

  static func layout(_ bytes: Bytes) throws(PictureFault) -> Layout {
    guard let width = bytes.little(6, 2), let height = bytes.little(8, 2),
      let flags = bytes.byte(10)
    else { throw .cutOff }
    var layout = Layout(size: PictureSize(width: width, height: height))
    var offset = 13 + tableLength(flags)
    guard let head = bytes.range(0, offset) else { throw .cutOff }
    layout.parts.keep(head)
    var hasImage = false
    while true {
      let start = offset
      var isKept = true
      switch bytes.byte(offset) {
      case 0x21:
        guard let kind = bytes.byte(offset + 1) else { throw .cutOff }
        offset = try endOfRuns(bytes, from: offset + 2)
        isKept =
          kind == 0xF9 || kind == 0xFF && keptPrograms.contains { bytes.has($0, at: start + 3) }
        let isXMP = kind == 0xFF && bytes.has("XMP DataXMP", at: start + 3)
        if isXMP, bytes.hasLocationInXMP(start..<offset) { layout.hasLocation = true }
      case 0x2C:
        guard let flags = bytes.byte(offset + 9) else { throw .cutOff }
        offset = try endOfRuns(bytes, from: offset + 11 + tableLength(flags))
        layout.isMoving = hasImage
        hasImage = true
      case 0x3B:
        guard hasImage else { throw .damaged }
        layout.parts.keep(offset..<offset + 1)
        return layout
      case nil: throw .cutOff
      default: throw .damaged
      }
      if isKept { layout.parts.keep(start..<offset) }
    }
  }

  /// Of the table of colours that the flags announce.
  private static func tableLength(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  private static func endOfRuns(_ bytes: Bytes, from start: Int) throws(PictureFault) -> Int {
    var offset = start
    while let length = bytes.byte(offset) {
      offset += Int(length) + 1
      if length == 0 { return offset }
    }
    throw .cutOff
  }
}
