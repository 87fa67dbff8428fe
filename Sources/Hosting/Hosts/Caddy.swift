internal import Basis

extension Host {
  /// A file to import in the block of a site. What it sets stands inside `handle`, so that its names and
  /// headers do not reach what else the site serves.
  static let caddy = Host("caddy") { site in
    [HostFile(name, text(site))]
  }

  private static let name = "Caddyfile"

  private static func text(_ site: HostedSite) -> String {
    let base = site.base
    let folder = "/var/www/kennisbank"
    let place = folder + base.dropLast()
    var out = HostedSite.note(
      "caddy",
      [
        "Staat de site in \(place), zet dan in het blok van de site:", "    root * \(folder)",
        "    import \(place)/\(name)",
      ])
    if base != "/" { out += "redir \(base.dropLast()) \(base) 301\n" }
    let body =
      redirects(site) + hiding(site) + headers(site) + types
      + (site.isPacked ? "" : "encode gzip\n")
      + "file_server {\n\tindex index.html\n"
      + (site.isPacked ? "\tprecompressed br gzip\n" : "") + "}\n"
    return out + "handle \(base)* {\n" + tabbed(body) + "}\n" + errors(site)
  }

  private static func redirects(_ site: HostedSite) -> String {
    site.redirects.enumerated().map { number, redirect in
      let paths = redirect.addresses.map { site.base + $0 }.joined(separator: " ")
      return "@oud\(number) path \(paths)\nredir @oud\(number) \(site.base)\(redirect.new) 301\n"
    }.joined()
  }

  private static func hiding(_ site: HostedSite) -> String {
    """
    @verborgen {
    \tpath */.* \(site.base)\(name)
    \tnot path */.well-known/*
    }
    error @verborgen 404

    """
  }

  private static func headers(_ site: HostedSite) -> String {
    setting(SecurityHeaders.all(framers: site.framers))
      + "@vast path_regexp \(site.immutablePattern)\n"
      + "@veranderlijk not path_regexp \(site.immutablePattern)\n"
      + setting([Caching.forEver], for: "@vast") + setting([Caching.asked], for: "@veranderlijk")
      + "@open path \(paths(OpenFiles.endings))\n" + setting(OpenFiles.headers, for: "@open")
  }

  private static var types: String {
    MediaType.all.enumerated().map { number, type in
      "@soort\(number) path \(paths(type.endings))\n"
        + setting([Header("Content-Type", type.header)], for: "@soort\(number)")
    }.joined()
  }

  /// The page for what is not there. Headers that were set for the file that was asked are still there.
  private static func errors(_ site: HostedSite) -> String {
    let undone = OpenFiles.headers.map { Header("-" + $0.name, "") }
    let page =
      setting([Caching.asked, Header("Content-Type", "text/html; charset=utf-8")])
      + undone.map { "header \($0.name)\n" }.joined()
      + "rewrite * \(site.base)404.html\nfile_server\n"
    return "handle_errors {\n\t@weg {\n\t\tpath \(site.base)*\n"
      + "\t\texpression {http.error.status_code} in [403, 404]\n\t}\n"
      + "\thandle @weg {\n" + tabbed(tabbed(page)) + "\t}\n}\n"
  }

  private static func setting(_ headers: [Header], for matcher: String = "*") -> String {
    headers.map { "header \(matcher) \($0.name) \"\($0.value)\"\n" }.joined()
  }

  private static func paths(_ endings: [String]) -> String {
    endings.map { "*.\($0)" }.joined(separator: " ")
  }

  private static func tabbed(_ text: String) -> String {
    text.split(separator: "\n").map { "\t\($0)\n" }.joined()
  }
}
