internal import Basis
internal import Linking
private import Templates

/// Sitemaps as sitemaps.org has them: full addresses, with the day of the last change where known.
enum Sitemap {
  private static let space = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

  static func pages(_ listed: ArraySlice<PageTask.Listed>, basis: String) -> [UInt8] {
    var out = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \(space)>\n".utf8)
    for page in listed {
      write("<url><loc>", basis + page.address.path, "</loc>", to: &out)
      if let day = page.changed { write("<lastmod>", day.iso, "</lastmod>", to: &out) }
      out += "</url>\n".utf8
    }
    out += "</urlset>\n".utf8
    return out
  }

  static func index(_ paths: [String], basis: String) -> [UInt8] {
    var out = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex \(space)>\n".utf8)
    for path in paths { write("<sitemap><loc>", basis + path, "</loc></sitemap>\n", to: &out) }
    out += "</sitemapindex>\n".utf8
    return out
  }

  private static func write(_ tag: String, _ text: String, _ end: String, to out: inout [UInt8]) {
    out += tag.utf8
    HTMLEscape.append(text, to: &out)
    out += end.utf8
  }
}
