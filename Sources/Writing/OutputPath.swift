/// A path inside the site: the only way to name a file that is written, and it cannot leave the folder.
///
/// The check is on bytes, never on characters (a Swift `Character` can hide a `/` behind a combining
/// mark): segments of `[A-Za-z0-9._-]` joined by one `/`. No segment is empty or starts with a `.`, so
/// `.`, `..`, the marker and every dot file but those of a host are out. Because of the small alphabet a
/// path is its own URL, and two paths are equal exactly when their bytes are.
package struct OutputPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  /// - Returns: `nil` for every text that is not such a path as it stands; nothing is repaired. Also for
  ///   the names that people may keep in the root of the site (`LEESMIJ.txt`).
  package init?(_ text: String) {
    guard OutputPath.hostFiles.contains(text) || OutputPath.isSafe(text.utf8Span.span),
      !SiteMarker.isKeepsake(text)
    else { return nil }
    self.text = text
  }

  /// The file of a page: `innovaties/x/` gives `innovaties/x/index.html`, the empty text the front page.
  ///
  /// - Returns: `nil` when the address does not end in `/` or is not safe.
  package init?(page address: String) {
    guard address.isEmpty || address.utf8.last == 0x2F else { return nil }
    self.init(address + "index.html")
  }

  /// The path of the folder, without a `/` at the end; empty for a file in the root.
  package var folder: String {
    guard let slash = text.utf8.lastIndex(of: 0x2F) else { return "" }
    return String(text[..<slash])
  }

  /// The folders above the file from the outside in: `a/b/c.html` has `a` and `a/b`.
  package var folders: [String] {
    text.utf8.indices.filter { text.utf8[$0] == 0x2F }.map { String(text[..<$0]) }
  }

  package var description: String { text }

  /// By bytes: for texts in ASCII, the order of texts.
  package static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.text < right.text
  }

  /// What some hosts read in the root of a site, under names that are theirs to choose.
  private static let hostFiles = [".htaccess", ".nojekyll"]

  private static func isSafe(_ bytes: Span<UInt8>) -> Bool {
    var segment = 0
    for index in bytes.indices {
      switch bytes[index] {
      case 0x2F where segment > 0: segment = 0
      case 0x2E where segment > 0: segment += 1
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F: segment += 1
      default: return false
      }
      if segment > Limit.segment { return false }
    }
    return segment > 0 && bytes.count <= Limit.path
  }

  /// | limit | bytes | why |
  /// |---|---|---|
  /// | segment | 255 | the longest name on ext4, XFS, NTFS and APFS |
  /// | path | 1,024 | a quarter of PATH_MAX, so that the folder it stands in fits before it |
  private enum Limit {
    static let segment = 255
    static let path = 1024
  }
}
