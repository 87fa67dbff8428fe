internal import Basis
internal import Linking

/// Files for machines that go round the site.
extension PageProducer {
  /// The most addresses that one sitemap may hold.
  private static let sitemapLimit = 50_000

  /// robots.txt, and where the site has an address its sitemap.
  func siteFiles(for pages: [PageTask]) -> [PageTask] {
    guard let basis = index.basisURL else {
      return [
        PageTask(path: "robots.txt", reading: .none) { Array("User-agent: *\nAllow: /\n".utf8) }
      ]
    }
    let robots = PageTask(path: "robots.txt", reading: .none) {
      Array("User-agent: *\nAllow: /\n\nSitemap: \(basis)sitemap.xml\n".utf8)
    }
    return [robots] + sitemaps(pages.compactMap(\.listed), basis: basis)
  }

  private func sitemaps(_ listed: [PageTask.Listed], basis: String) -> [PageTask] {
    guard listed.count > PageProducer.sitemapLimit else {
      return [
        PageTask(path: "sitemap.xml", reading: .none) { Sitemap.pages(listed[...], basis: basis) }
      ]
    }
    let starts = Array(stride(from: 0, to: listed.count, by: PageProducer.sitemapLimit))
    let paths = starts.indices.map { "sitemap-\($0 + 1).xml" }
    let parts = zip(starts, paths).map { start, path in
      let part = listed[start..<min(listed.count, start + PageProducer.sitemapLimit)]
      return PageTask(path: path, reading: .none) { Sitemap.pages(part, basis: basis) }
    }
    return [PageTask(path: "sitemap.xml", reading: .none) { Sitemap.index(paths, basis: basis) }]
      + parts
  }
}
