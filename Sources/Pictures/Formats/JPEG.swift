/// JPEG (ITU-T T.81): segments that each begin with FF and a kind.
enum JPEG {
  static func layout(_ bytes: Bytes) throws(PictureFault) -> Layout {
    var reader = Reader(bytes: bytes)
    try reader.read()
    guard let size = reader.size else { throw .damaged }
    var layout = Layout(size: size)
    layout.isTurnedByBrowsers = true
    for range in reader.exif { layout.heed(Exif(bytes, in: range)) }
    layout.hasLocation = layout.hasLocation || reader.hasLocationInXMP
    layout.parts.keep(0..<2)
    if let range = reader.jfif { keepJFIF(range, bytes, &layout.parts) }
    if layout.orientation != 1 {
      let tiff = Exif.holding(orientation: layout.orientation)
      layout.parts.make(
        [0xFF, 0xE1, 0, UInt8(tiff.count + 8)] + Array("Exif\0\0".utf8) + tiff)
    }
    for range in reader.kept { layout.parts.keep(range) }
    return layout
  }

  /// The header without its thumbnail, which may show what was cut off the picture later.
  private static func keepJFIF(_ range: Range<Int>, _ bytes: Bytes, _ parts: inout Parts) {
    if range.count == headerLength {
      parts.keep(range)
    } else {
      let start = range.lowerBound
      parts.make([0xFF, 0xE0, 0, 16] + Array(bytes.all[start + 4..<start + 16]) + [0, 0])
    }
  }

  static let headerLength = 18
}

extension JPEG {
  fileprivate struct Reader {
    let bytes: Bytes
    var size: PictureSize?
    var jfif: Range<Int>?
    var exif: [Range<Int>] = []
    var hasLocationInXMP = false
    /// What is shown, from behind the headers up to and with the end mark. What stands behind that
    /// mark (films, second pictures, depth maps of phones) is no part of the picture.
    var kept: [Range<Int>] = []
    private var offset = 2
    private var hasScan = false

    init(bytes: Bytes) { self.bytes = bytes }

    mutating func read() throws(PictureFault) {
      while true {
        guard let mark = bytes.byte(offset) else { throw .cutOff }
        guard mark == 0xFF else { throw .damaged }
        guard let kind = bytes.byte(offset + 1) else { throw .cutOff }
        switch kind {
        case 0xFF: offset += 1
        case 0x01, 0xD0...0xD7: offset += 2
        case 0xD9:
          guard hasScan else { throw .damaged }
          kept.append(offset..<offset + 2)
          return
        case 0x00, 0x02...0xBF, 0xD8: throw .damaged
        default: try segment(kind)
        }
      }
    }

    private mutating func segment(_ kind: UInt8) throws(PictureFault) {
      guard let length = bytes.big(offset + 2, 2) else { throw .cutOff }
      guard length >= 2 else { throw .damaged }
      guard let range = bytes.range(offset, length + 2) else { throw .cutOff }
      let start = offset + 4
      offset = range.upperBound
      switch kind {
      case 0xC0...0xC2:
        guard range.count >= 9, let height = bytes.big(start + 1, 2),
          let width = bytes.big(start + 3, 2)
        else { throw .damaged }
        size = size ?? PictureSize(width: width, height: height)
        kept.append(range)
      case 0xC4, 0xDB, 0xDC, 0xDD: kept.append(range)
      case 0xC3, 0xC5...0xCF:
        throw .otherKind(
          .jpeg, found: .otherPicture("een soort JPEG die browsers niet kennen"))
      case 0xDA:
        guard size != nil else { throw .damaged }
        hasScan = true
        offset = try endOfScan(from: offset)
        kept.append(range.lowerBound..<offset)
      case 0xE0 where bytes.has("JFIF\0", at: start) && range.count >= JPEG.headerLength:
        jfif = jfif ?? range
      case 0xE1 where bytes.has("Exif\0\0", at: start): exif.append(start..<range.upperBound)
      case 0xE1: hasLocationInXMP = hasLocationInXMP || bytes.hasLocationInXMP(range)
      case 0xE2 where bytes.has("ICC_PROFILE\0", at: start): kept.append(range)
      // How the colours are stored: without it a picture for print turns negative.
      case 0xEE where bytes.has("Adobe", at: start): kept.append(range)
      default: break
      }
    }

    /// Packed pixels go on up to an FF that is neither a pixel (FF 00) nor a restart mark.
    private func endOfScan(from start: Int) throws(PictureFault) -> Int {
      var offset = start
      while let found = bytes.all[offset...].firstIndex(of: 0xFF) {
        guard let kind = bytes.byte(found + 1) else { throw .cutOff }
        if kind != 0, !(0xD0...0xD7).contains(kind) { return found }
        offset = found + 2
      }
      throw .cutOff
    }
  }
}
