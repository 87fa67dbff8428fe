internal import Basis

extension Host {
  /// `_redirects`. GitLab Pages shows 404.html by itself, and sends `.gz` and `.br` files where they are.
  static let gitLabPages = Host("gitlab-pages", limits: [.headers, .pagesFirst]) { site in
    let rules = site.redirects.flatMap { redirect in
      redirect.addresses.map { "\(site.base)\($0) \(site.base)\(redirect.new) 301\n" }
    }
    let text = HostedSite.note("gitlab-pages", []) + rules.joined()
    // Of a larger file GitLab follows no rule at all; the pages that lead on then do the work.
    guard !rules.isEmpty, rules.count <= 1000, text.utf8.count <= 65_536 else { return [] }
    return [HostFile("_redirects", text)]
  }
}
