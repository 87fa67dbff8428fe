/// The file that tells a site from a folder with other things: which paths a build made.
///
///     leernetwerk 1
///     index.html
///     innovaties/x/index.html
///     innovaties/x/index.html.gz 0123456789abcdef
///
/// Behind a path may stand a mark, by which its maker knows the file again.
///
/// A folder under construction has one from its first moment, empty or of an earlier site, so that what a
/// killed build left behind is known as well; that of a site that stands tells all its files.
package struct SiteMarker: Sendable {
  package static let name = ".leernetwerk"
  /// For the moment in which the next is written.
  static let newName = ".leernetwerk.nieuw"

  /// What people may keep in the root of the site; it goes along from site to site as it is.
  package static let keepsakes = ["LEESMIJ.txt", ".gitkeep", ".gitignore"]

  package let paths: Set<OutputPath>

  /// Reads a marker. Lines that no build writes are skipped: their files count as foreign.
  ///
  /// - Returns: `nil` when the first line is of another version or no marker's.
  package init?(reading bytes: [UInt8]) {
    guard SiteMarker.isMarker(bytes) else { return nil }
    var paths: Set<OutputPath> = []
    for line in bytes[SiteMarker.firstLine.count...].split(separator: 0x0A) {
      let words = line.split(separator: 0x20, maxSplits: 1)
      guard let path = words.first.flatMap({ OutputPath(String(decoding: $0, as: UTF8.self)) })
      else { continue }
      paths.insert(path)
    }
    self.paths = paths
  }

  /// Whether the first line is that of a marker of this version.
  static func isMarker(_ bytes: [UInt8]) -> Bool { bytes.starts(with: SiteMarker.firstLine) }

  /// The marks in a marker.
  static func marks(in bytes: [UInt8]) -> [OutputPath: String] {
    var marks: [OutputPath: String] = [:]
    guard let first = bytes.firstIndex(of: 0x0A), bytes[first...].contains(0x20) else {
      return marks
    }
    for line in bytes[first...].split(separator: 0x0A) {
      let words = line.split(separator: 0x20, maxSplits: 1).map {
        String(decoding: $0, as: UTF8.self)
      }
      if words.count == 2, let path = OutputPath(words[0]) { marks[path] = words[1] }
    }
    return marks
  }

  /// The marker of a site with these files, in the order of their bytes.
  static func bytes(of site: SiteMemory, marks: [OutputPath: String]) -> [UInt8] {
    var bytes = SiteMarker.firstLine
    bytes.reserveCapacity(bytes.count + site.paths.bytes.count)
    for (index, entry) in site.entries.enumerated() where entry.isFileOfSite {
      bytes += site.paths.bytes[site.paths.range(index).dropLast()]
      if !marks.isEmpty, let path = OutputPath(site.paths.text(index)), let mark = marks[path] {
        bytes.append(0x20)
        bytes += mark.utf8
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Whatever the case, because a file system may not tell `leesmij.txt` from `LEESMIJ.txt`.
  static func isKeepsake(_ name: String) -> Bool {
    keepsakes.contains {
      $0.utf8.count == name.utf8.count && $0.lowercased() == name.lowercased()
    }
  }

  private static let firstLine = Array("leernetwerk 1\n".utf8)
}
