internal import Writing

/// When a file goes to the host. Whoever reads the site meanwhile gets pages whose files are all there:
/// a page comes after what it asks for, and a page that is new before the lists that lead to it.
enum Rank: Int, CaseIterable, Sendable {
  /// What a page loads by itself and that has a name of its own for each content: below `assets/`, and
  /// the shards of the search index below `zoeken/`.
  case asset
  /// What a page leads to: pictures, data, files.
  case data
  /// Pages, and the lists of pages that programs read (sitemap, feeds).
  case page

  init(_ path: OutputPath) {
    let name = Rank.withoutCompression(path.text)
    if name.hasSuffix(".html") || name.hasSuffix(".xml") {
      self = .page
    } else if path.text.hasPrefix("assets/") || path.text.hasPrefix("zoeken/") {
      self = .asset
    } else {
      self = .data
    }
  }

  /// `index.html.gz` goes with `index.html`: a server sends the one for the other.
  private static func withoutCompression(_ path: String) -> String {
    for ending in [".gz", ".br"] where path.hasSuffix(ending) {
      return String(path.dropLast(ending.count))
    }
    return path
  }
}
