internal import Basis

/// An SVG that is safe to publish as it is.
///
/// As an `<img>` a drawing runs nothing and fetches nothing. But whoever opens the file itself gets a
/// page on the address of the kennisbank, in which scripts run. So a drawing with anything that could
/// act or fetch is refused: whole, because a drawing that is quietly mended is not the one its maker
/// saw.
struct Drawing {
  /// `nil` when it says neither its size nor its shape.
  let size: PictureSize?

  /// A drawing of more is a photograph in disguise, or a map that wants to be a PNG.
  static let weightLimit = 4 * 1024 * 1024

  init(_ bytes: [UInt8]) throws(PictureFault) {
    guard case .picture(.svg) = FoundKind(Bytes(bytes)) else {
      throw .otherKind(.svg, found: FoundKind(Bytes(bytes)))
    }
    let start = SourceSpan(at: 0)
    if bytes.count > Self.weightLimit { throw .drawing(.tooHeavy, start) }
    if !DrawingGate.isText(bytes) { throw .drawing(.encoding, start) }
    if let place = DrawingGate.overload(bytes) {
      throw .drawing(.tooComplex, SourceSpan(at: place))
    }
    var walk = DrawingWalk(bytes)
    DrawingReader.read(bytes, into: &walk)
    if let (fault, span) = walk.fault { throw .drawing(fault, span) }
    if walk.references.isEndless { throw .drawing(.tooManyRepeats, start) }
    size = walk.size
  }
}
