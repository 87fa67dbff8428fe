/// The file that tells a site from a folder with other things: which paths a build made.
///
///     leernetwerk 1
///     index.html
///     innovaties/x/index.html
///     innovaties/x/index.html.gz 0123456789abcdef
///
/// Behind a path may stand a mark, by which its maker knows the file again.
///
/// A folder under construction has an empty one from its first moment, so that what a killed build
/// left behind is known as well; a site that stands never does.
package struct SiteMarker: Sendable {
  package static let name = ".leernetwerk"

  /// What people may keep in the root of the site; it goes along from site to site as it is.
  package static let keepsakes = ["LEESMIJ.txt", ".gitkeep", ".gitignore"]

  /// The whole file.
  let bytes: [UInt8]
  package let paths: Set<OutputPath>
  let marks: [OutputPath: String]

  init(_ paths: Set<OutputPath>, marks: [OutputPath: String] = [:]) {
    var bytes = SiteMarker.firstLine
    for path in paths.sorted() {
      bytes += Array(path.text.utf8)
      if let mark = marks[path] { bytes += [0x20] + Array(mark.utf8) }
      bytes.append(0x0A)
    }
    self.bytes = bytes
    self.paths = paths
    self.marks = marks
  }

  /// Reads a marker. Lines that no build writes are skipped: their files count as foreign.
  ///
  /// - Returns: `nil` when the first line is of another version or no marker's.
  package init?(reading bytes: [UInt8]) {
    guard bytes.starts(with: SiteMarker.firstLine) else { return nil }
    self.bytes = bytes
    var paths: Set<OutputPath> = []
    var marks: [OutputPath: String] = [:]
    for line in bytes[SiteMarker.firstLine.count...].split(separator: 0x0A) {
      let words = line.split(separator: 0x20, maxSplits: 1).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard let path = words.first.flatMap({ OutputPath($0) }) else { continue }
      paths.insert(path)
      if words.count == 2 { marks[path] = words[1] }
    }
    self.paths = paths
    self.marks = marks
  }

  /// Whatever the case, because a file system may not tell `leesmij.txt` from `LEESMIJ.txt`.
  static func isKeepsake(_ name: String) -> Bool {
    keepsakes.contains {
      $0.utf8.count == name.utf8.count && $0.lowercased() == name.lowercased()
    }
  }

  private static let firstLine = Array("leernetwerk 1\n".utf8)
}
