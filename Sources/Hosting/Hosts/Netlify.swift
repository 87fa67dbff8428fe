internal import Basis

extension Host {
  /// `_headers` and `_redirects`. No header is named by two rules that both fit a file, because what
  /// Netlify then sends is not told; pages keep Netlify's own rule, which asks each time.
  static let netlify = Host("netlify", limits: [.packed]) { site in
    [HostFile("_headers", headers(site)), HostFile("_redirects", redirects(site))]
  }

  private static func headers(_ site: HostedSite) -> String {
    func rule(_ path: String, _ headers: [Header]) -> String {
      "\(site.base)\(path)\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
    }
    let types = MediaType.all.filter { $0.isText && $0.name != "text/html" || $0.isOpen }
    return HostedSite.note("netlify", [])
      + rule("*", SecurityHeaders.all(framers: site.framers))
      + site.immutable.map { rule("\($0)*", [Caching.forEver]) }.joined()
      + types.flatMap { type in
        type.endings.map { ending in
          rule(
            "*.\(ending)",
            [Header("Content-Type", type.header)] + (type.isOpen ? OpenFiles.headers : []))
        }
      }.joined()
  }

  /// The `!` lets a redirect go before the page that leads on by itself.
  private static func redirects(_ site: HostedSite) -> String {
    HostedSite.note("netlify", [])
      + "\(site.base)\(HostedSite.hidden) \(site.base)404.html 404!\n"
      + site.redirects.flatMap { redirect in
        redirect.addresses.map { "\(site.base)\($0) \(site.base)\(redirect.new) 301!\n" }
      }.joined()
  }
}
