import Basis

/// Tells by its first bytes whether a file is the image that its name says.
enum ImageSniffer {
  static func isSound(_ name: String, firstBytes bytes: ArraySlice<UInt8>) -> Bool {
    let end = Folding.key(String(name.split(separator: ".").last ?? ""))
    switch end {
    case "png": return bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case "jpg", "jpeg": return bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case "gif":
      return bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8))
    case "webp":
      return bytes.starts(with: Array("RIFF".utf8))
        && bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
    default: return false
    }
  }
}
