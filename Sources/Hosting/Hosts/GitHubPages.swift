internal import Basis

extension Host {
  /// `.nojekyll`, so that the files go out as they are, and the own name of the site if it has one.
  /// GitHub Pages shows 404.html by itself.
  static let gitHubPages = Host("github-pages", limits: [.headers, .packed]) { site in
    var files = [HostFile(".nojekyll", "")]
    if let domain = site.domain, site.base == "/", !domain.hasSuffix(".github.io") {
      files.append(HostFile("CNAME", domain + "\n"))
    }
    return files
  }
}
