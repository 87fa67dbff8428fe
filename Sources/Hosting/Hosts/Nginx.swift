internal import Basis

extension Host {
  /// A file to include in a `server` block. Every answer is made in a location that names all its
  /// headers, because one `add_header` of its own makes nginx forget those around it.
  static let nginx = Host("nginx") { site in
    [HostFile(name, text(site))]
  }

  private static let name = "nginx.conf"

  private static func text(_ site: HostedSite) -> String {
    let base = site.base
    var out = HostedSite.note("nginx", notes(site))
    if base != "/" { out += "location = \(base.dropLast()) { return 301 \(base); }\n" }
    out += "location \(base) {\n"
    out += """
        index index.html;
        absolute_redirect off;
        error_page 404 \(base)404.html;
        error_page 403 =404 \(base)404.html;
        charset utf-8;
        charset_types \(names(where: \.isText));
        default_type application/octet-stream;
        types {

      """
    for type in MediaType.all {
      out += "    \(type.name) \(type.endings.joined(separator: " "));\n"
    }
    out += "  }\n" + packing(site) + lines(SecurityHeaders.all(framers: site.framers))
    out += lines([Caching.asked])
    out += "  location = \(base)\(name) { return 404; }\n"
    out += "  location ~ /\\.(?!well-known/) { return 404; }\n"
    out += block("location ~ \"\(site.immutablePattern)\"", site, [Caching.forEver])
    let open = OpenFiles.endings.joined(separator: "|")
    out += block("location ~ \\.(\(open))$", site, [Caching.asked] + OpenFiles.headers)
    for redirect in site.redirects {
      for address in redirect.addresses {
        out +=
          "  location = \(base)\(address) { return 301 \(base)\(redirect.new)$is_args$args; }\n"
      }
    }
    return out + "}\n"
  }

  private static func notes(_ site: HostedSite) -> [String] {
    let folder = "/var/www/kennisbank"
    let place = folder + site.base.dropLast()
    let brotli =
      site.isPacked
      ? [
        "Is de module libnginx-mod-http-brotli-static er, zet dan in het server-blok ook:",
        "    brotli_static on;",
      ] : []
    return [
      "Staat de site in \(place), zet dan in het server-blok:", "    root \(folder);",
      "    include \(place)/\(name);",
    ] + brotli
  }

  private static func packing(_ site: HostedSite) -> String {
    if site.isPacked { return "  gzip_static on;\n  gzip_vary on;\n" }
    // text/html is packed always, and naming it is an error.
    let names = names { $0.isPacked && $0.name != "text/html" }
    return "  gzip on;\n  gzip_vary on;\n  gzip_min_length 500;\n  gzip_types \(names);\n"
  }

  private static func block(_ start: String, _ site: HostedSite, _ headers: [Header]) -> String {
    let all = SecurityHeaders.all(framers: site.framers) + headers
    return "  \(start) {\n" + lines(all).indented(2) + "  }\n"
  }

  private static func lines(_ headers: [Header]) -> String {
    headers.map { "  add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
  }

  private static func names(where isWanted: (MediaType) -> Bool) -> String {
    MediaType.all.filter(isWanted).map(\.name).joined(separator: " ")
  }
}
