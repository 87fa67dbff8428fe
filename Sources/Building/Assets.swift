import Hashing
import Rendering

/// The files that pages load. Each is named after its content, so that a browser may keep it for ever
/// and never meets the style of one build with the page of another.
struct Assets {
  /// Paths below the site.
  let files: [(path: String, bytes: [UInt8])]
  let paths: AssetPaths

  /// - Parameter sources: by the names that pages know them by, such as `stijl.css`.
  init(_ sources: [(name: String, bytes: [UInt8])]) {
    let files = sources.map { name, bytes in
      (name: name, path: "assets/" + Assets.name(name, for: bytes), bytes: bytes)
    }
    self.files = files.map { ($0.path, $0.bytes) }
    paths = AssetPaths(Dictionary(files.map { ($0.name, $0.path) }) { first, _ in first })
  }

  /// `kaart/stijl.css` becomes `kaart/stijl-0123456789abcdef.css`.
  private static func name(_ name: String, for bytes: [UInt8]) -> String {
    let hash = ContentHash(bytes).name
    let start = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    guard let dot = name[start...].lastIndex(of: ".") else { return name + "-" + hash }
    return name[..<dot] + "-" + hash + name[dot...]
  }
}
