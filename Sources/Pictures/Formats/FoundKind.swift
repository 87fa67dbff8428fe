/// What the first bytes of a file say that it is, whatever its name.
package enum FoundKind: Sendable, Hashable {
  case picture(PictureFormat)
  /// A picture that not every browser shows, with its article as Dutch has it: `een TIFF`.
  case otherPicture(String)
  case webPage
  /// What stands in a git working folder for a large file that was not fetched.
  case pointer
  case unknown

  init(_ bytes: Bytes) {
    if let format = PictureFormat(firstBytesOf: bytes) {
      self = .picture(format)
    } else if let name = Self.others.first(where: { $0.isMatch(bytes) })?.name {
      self = .otherPicture(name)
    } else if bytes.has("version https://git-lfs", at: 0) {
      self = .pointer
    } else {
      self = Self.words(bytes)
    }
  }

  private struct Other: Sendable {
    let name: String
    let offset: Int
    let signs: [[UInt8]]

    func isMatch(_ bytes: Bytes) -> Bool {
      signs.contains { bytes.all.dropFirst(offset).starts(with: $0) }
    }
  }

  private static let others = [
    Other(
      name: "een HEIC-foto, zoals een iPhone die maakt", offset: 4,
      signs: ["ftyphei", "ftyphev", "ftypmif1", "ftypmsf1"].map { Array($0.utf8) }),
    Other(name: "een AVIF", offset: 4, signs: [Array("ftypavi".utf8)]),
    Other(
      name: "een TIFF", offset: 0, signs: [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]]),
    Other(name: "een BMP", offset: 0, signs: [Array("BM".utf8)]),
    Other(name: "een PDF", offset: 0, signs: [Array("%PDF-".utf8)]),
    Other(
      name: "een JPEG XL", offset: 0, signs: [[0xFF, 0x0A], [0, 0, 0, 12] + Array("JXL ".utf8)]),
  ]

  /// Tells a drawing from a web page by the first tag that either must have; a licence may stand before.
  private static func words(_ bytes: Bytes) -> FoundKind {
    let start = bytes.all.prefix(65_536).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var rest = start[...]
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[tag...]
      if rest.starts(with: Array("<svg".utf8)) { return .picture(.svg) }
      if ["<!doctype html", "<html", "<head", "<body", "<script"].contains(where: {
        rest.starts(with: Array($0.utf8))
      }) {
        return .webPage
      }
      rest = rest.dropFirst()
    }
    return .unknown
  }
}

extension PictureFormat {
  /// By the bytes that each file of the format begins with; never a drawing, which is text.
  init?(firstBytesOf bytes: Bytes) {
    if bytes.all.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.all.starts(with: PNG.signature) {
      self = .png
    } else if bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) {
      self = .gif
    } else if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) {
      self = .webp
    } else {
      return nil
    }
  }
}
