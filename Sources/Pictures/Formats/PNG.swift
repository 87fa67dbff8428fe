/// PNG (W3C Portable Network Graphics, third edition): chunks of a length, a kind, data and a checksum.
enum PNG {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// What browsers draw with: pixels, colours, and the frames of a moving picture.
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
    "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
  ]

  private struct Chunk {
    let kind: String
    let whole: Range<Int>
    var data: Range<Int> { whole.lowerBound + 8..<whole.upperBound - 4 }
  }

  static func layout(_ bytes: Bytes) throws(PictureFault) -> Layout {
    let chunks = try chunks(bytes)
    guard let header = chunks.first, header.kind == "IHDR", header.data.count == 13,
      let width = bytes.big(header.data.lowerBound, 4),
      let height = bytes.big(header.data.lowerBound + 4, 4),
      chunks.contains(where: { $0.kind == "IDAT" })
    else { throw .damaged }
    var layout = Layout(size: PictureSize(width: width, height: height))
    layout.isTurnedByBrowsers = true
    layout.isMoving = chunks.contains { $0.kind == "acTL" }
    for chunk in chunks {
      if chunk.kind == "eXIf" { layout.heed(Exif(bytes, in: chunk.data)) }
      if chunk.kind == "iTXt", bytes.hasLocationInXMP(chunk.data) { layout.hasLocation = true }
    }
    layout.parts.keep(0..<signature.count)
    for chunk in chunks where kept.contains(chunk.kind) {
      layout.parts.keep(chunk.whole)
      if chunk.kind == "IHDR", layout.orientation != 1 {
        layout.parts.make(made("eXIf", Exif.holding(orientation: layout.orientation)))
      }
    }
    return layout
  }

  /// Up to and with the end chunk; what follows is no part of the picture.
  private static func chunks(_ bytes: Bytes) throws(PictureFault) -> [Chunk] {
    var chunks: [Chunk] = []
    var offset = signature.count
    while true {
      guard let length = bytes.big(offset, 4), let whole = bytes.range(offset, length + 12) else {
        throw .cutOff
      }
      let kind = String(decoding: bytes.all[offset + 4..<offset + 8], as: UTF8.self)
      chunks.append(Chunk(kind: kind, whole: whole))
      if kind == "IEND" { return chunks }
      // A capital says that the picture cannot be shown without the chunk.
      if kind.utf8.first.map({ $0 & 0x20 == 0 }) ?? true, !kept.contains(kind) { throw .damaged }
      offset = whole.upperBound
    }
  }

  private static func made(_ kind: String, _ data: [UInt8]) -> [UInt8] {
    let checked = Array(kind.utf8) + data
    return bytes(UInt32(data.count)) + checked + bytes(checksum(checked))
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// CRC-32; one small chunk is made in a picture, so bit by bit will do.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}
