/// The pictures that every browser shows.
package enum PictureFormat: String, Sendable, Hashable, CaseIterable {
  case jpeg, png, webp, gif, svg

  /// By the end of a file's name; `nil` for a file that is a download.
  package init?(name: String) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "jpg", "jpeg": self = .jpeg
    case "png": self = .png
    case "webp": self = .webp
    case "gif": self = .gif
    case "svg": self = .svg
    default: return nil
    }
  }

  /// As people call it.
  var label: String { self == .webp ? "WebP" : rawValue.uppercased() }

  var nameEnd: String { self == .jpeg ? "jpg" : rawValue }
}
