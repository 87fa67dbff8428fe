/// WebP (RFC 9649): a RIFF file of chunks, each of a kind, a length, and data to an even count.
enum WebP {
  private static let kept: Set<String> = ["VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]

  private struct Chunk {
    let kind: String
    let whole: Range<Int>
    let data: Range<Int>
  }

  /// Flags of the header that announce what is taken out.
  private static let exifFlag: UInt8 = 0x08
  private static let xmpFlag: UInt8 = 0x04

  static func layout(_ bytes: Bytes) throws(PictureFault) -> Layout {
    // The length counts the four bytes of the name that stands before the chunks.
    guard let length = bytes.little(4, 4), length >= 4 else { throw .damaged }
    guard let file = bytes.range(12, length - 4) else { throw .cutOff }
    let chunks = try chunks(bytes, in: file)
    guard let first = chunks.first, let size = size(bytes, first) else { throw .damaged }
    guard chunks.contains(where: { ["VP8 ", "VP8L", "ANMF"].contains($0.kind) }) else {
      throw .damaged
    }
    var layout = Layout(size: size)
    layout.isMoving = chunks.count { $0.kind == "ANMF" } > 1
    for chunk in chunks {
      if chunk.kind == "EXIF" { layout.heed(Exif(bytes, in: chunk.data)) }
      if chunk.kind == "XMP ", bytes.hasLocationInXMP(chunk.data) { layout.hasLocation = true }
    }
    let isExtended = first.kind == "VP8X"
    var rest = Parts()
    if isExtended, let flags = bytes.byte(first.data.lowerBound) {
      let isTurned = layout.orientation != 1
      let mended = flags & ~(exifFlag | xmpFlag) | (isTurned ? exifFlag : 0)
      if mended == flags {
        rest.keep(first.whole)
      } else {
        rest.keep(first.whole.lowerBound..<first.data.lowerBound)
        rest.make([mended])
        rest.keep(first.data.lowerBound + 1..<first.whole.upperBound)
      }
    }
    for chunk in chunks where kept.contains(chunk.kind) { rest.keep(chunk.whole) }
    if isExtended, layout.orientation != 1 {
      let tiff = Exif.holding(orientation: layout.orientation)
      if rest.count % 2 == 1 { rest.make([0]) }
      rest.make(Array("EXIF".utf8) + number(tiff.count) + tiff)
    }
    if rest.count == file.count {
      layout.parts.keep(0..<12)
    } else {
      layout.parts.make(Array("RIFF".utf8) + number(rest.count + 4) + Array("WEBP".utf8))
    }
    layout.parts.append(rest)
    return layout
  }

  private static func number(_ number: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func chunks(
    _ bytes: Bytes, in range: Range<Int>
  ) throws(PictureFault) -> [Chunk] {
    var chunks: [Chunk] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let length = bytes.little(offset + 4, 4), let data = bytes.range(offset + 8, length),
        data.upperBound <= range.upperBound
      else { throw .damaged }
      // The last byte of padding is forgotten by some programs.
      let end = min(data.upperBound + length % 2, range.upperBound)
      chunks.append(
        Chunk(
          kind: String(decoding: bytes.all[offset..<offset + 4], as: UTF8.self),
          whole: offset..<end, data: data))
      offset = end
    }
    return chunks
  }

  private static func size(_ bytes: Bytes, _ chunk: Chunk) -> PictureSize? {
    let start = chunk.data.lowerBound
    switch chunk.kind {
    case "VP8X":
      guard chunk.data.count == 10, let width = bytes.little(start + 4, 3),
        let height = bytes.little(start + 7, 3)
      else { return nil }
      return PictureSize(width: width + 1, height: height + 1)
    case "VP8L":
      guard bytes.byte(start) == 0x2F, let sides = bytes.little(start + 1, 4) else { return nil }
      return PictureSize(width: sides & 0x3FFF + 1, height: sides >> 14 & 0x3FFF + 1)
    case "VP8 ":
      guard bytes.big(start + 3, 3) == 0x9D012A, let width = bytes.little(start + 6, 2),
        let height = bytes.little(start + 8, 2)
      else { return nil }
      return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
    default: return nil
    }
  }
}
