/// A picture of pixels taken apart: what to publish of it, and what its header says.
///
/// Each format is read against a list of the parts that a browser needs; everything else is left out,
/// known or not. So what a camera maker invents tomorrow is not published either.
struct Layout {
  var parts = Parts()
  /// Of the stored pixels.
  var size: PictureSize
  /// How to turn the pixels before showing them: 1 to 8 as Exif has it, 1 as they are.
  var orientation = 1
  /// Whether browsers turn a picture of this format: Chromium and Firefox do so with JPEG and PNG,
  /// and show a WebP as it is stored (measured).
  var isTurnedByBrowsers = false
  var hasLocation = false
  /// Whether it shows more than one picture after another.
  var isMoving = false

  init(size: PictureSize) { self.size = size }

  init(_ file: [UInt8], named format: PictureFormat) throws(PictureFault) {
    let bytes = Bytes(file)
    guard PictureFormat(firstBytesOf: bytes) == format else {
      throw .otherKind(format, found: FoundKind(bytes))
    }
    switch format {
    case .jpeg: self = try JPEG.layout(bytes)
    case .png: self = try PNG.layout(bytes)
    case .webp: self = try WebP.layout(bytes)
    case .gif: self = try GIF.layout(bytes)
    case .svg: throw .damaged
    }
  }

  var shownSize: PictureSize {
    isTurnedByBrowsers && orientation >= 5 ? size.turned : size
  }

  /// Takes over what an Exif block says; the first block that says something wins.
  mutating func heed(_ exif: Exif) {
    if orientation == 1 { orientation = exif.orientation }
    hasLocation = hasLocation || exif.hasLocation
  }
}
