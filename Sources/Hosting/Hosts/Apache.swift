internal import Basis

extension Host {
  /// A `.htaccess` file. Each directive stands in the condition of its module, so that a server that
  /// lacks one serves the site without it, and does not answer every request with an error.
  static let apache = Host("apache") { site in
    [HostFile(".htaccess", text(site))]
  }

  private static func text(_ site: HostedSite) -> String {
    let base = site.base
    return HostedSite.note(
      "apache",
      [
        "Apache leest dit bestand als bij de map 'AllowOverride All' staat.",
        "Zet ook de modules aan: a2enmod headers rewrite",
      ])
        + """
        ErrorDocument 404 \(base)404.html
        ErrorDocument 403 \(base)404.html
        AddDefaultCharset utf-8

        """
      + module("dir", ["DirectoryIndex index.html", "DirectorySlash On"])
      + module("autoindex", ["Options -Indexes"])
      + module("negotiation", ["Options -MultiViews"])
      + module(
        "authz_core",
        ["<FilesMatch \"^\\.\">", "  Require all denied", "</FilesMatch>"])
      + module("mime", types)
      + module("headers", headers(site))
      + module("alias", site.redirects.map { redirect(from: $0, base) })
      + (site.isPacked ? packing(site) : "")
  }

  private static func module(_ name: String, _ lines: [String]) -> String {
    if lines.isEmpty { return "" }
    return "<IfModule mod_\(name).c>\n" + lines.map { "  \($0)\n" }.joined() + "</IfModule>\n"
  }

  private static var types: [String] {
    let text = MediaType.all.filter(\.isText).flatMap(\.endings)
    return MediaType.all.map {
      "AddType \($0.name) \($0.endings.map { ".\($0)" }.joined(separator: " "))"
    }
      + ["AddCharset utf-8 \(text.map { ".\($0)" }.joined(separator: " "))"]
  }

  /// A header of the server's own that has the same name is taken away first, or both would be sent.
  private static func headers(_ site: HostedSite) -> [String] {
    func set(_ header: Header, _ condition: String = "") -> [String] {
      [
        "Header unset \(header.name)\(condition)",
        "Header always set \(header.name) \"\(header.value)\"\(condition)",
      ]
    }
    let isImmutable = " \"expr=%{REQUEST_URI} =~ m#\(site.immutablePattern)#\""
    let open = OpenFiles.endings.joined(separator: "|")
    let openLines = OpenFiles.headers.flatMap { set($0) }.map { "  \($0)" }
    return SecurityHeaders.all(framers: site.framers).flatMap { set($0) } + set(Caching.asked)
      + set(Caching.forEver, isImmutable)
      + ["<FilesMatch \"\\.(\(open))(\\.(gz|br))?$\">"] + openLines + ["</FilesMatch>"]
      // mod_deflate marks what it packs in the ETag, and does not know its own mark when it comes back.
      + ["RequestHeader edit If-None-Match \"-(gzip|br)\\\"$\" \"\\\"\""]
  }

  private static func redirect(from redirect: Redirect, _ base: String) -> String {
    let old = HostedSite.escaped(base + redirect.old.dropLast())
    return "RedirectMatch 301 \"^\(old)(/(index\\.html)?)?$\" \"\(base)\(redirect.new)\""
  }

  /// Debian takes `.br` for the Breton language and `.gz` for a download.
  private static func packing(_ site: HostedSite) -> String {
    let endings = MediaType.packedEndings.joined(separator: "|")
    func rules(_ coding: String, _ ending: String) -> [String] {
      [
        "RewriteCond %{HTTP:Accept-Encoding} \"\\b\(coding)\\b\"",
        "RewriteCond %{HTTP:Accept-Encoding} \"!\\b\(coding)\\s*;\\s*q=0(\\.0*)?\\s*(,|$)\"",
        "RewriteCond %{REQUEST_FILENAME}.\(ending) -f",
        "RewriteRule \"^(.+\\.(\(endings)))$\" \"$1.\(ending)\" [L]",
      ]
    }
    return module(
      "rewrite",
      ["RewriteEngine On", "RewriteBase \(site.base)"] + rules("br", "br") + rules("gzip", "gz"))
      + module(
        "mime",
        [
          "<FilesMatch \"\\.(\(endings))\\.gz$\">", "  RemoveType .gz", "  AddEncoding gzip .gz",
          "</FilesMatch>", "<FilesMatch \"\\.(\(endings))\\.br$\">", "  RemoveType .br",
          "  RemoveLanguage .br", "  AddEncoding br .br", "</FilesMatch>",
        ])
      + module(
        "headers",
        [
          "<FilesMatch \"\\.(\(endings))(\\.(gz|br))?$\">",
          "  Header merge Vary Accept-Encoding", "</FilesMatch>",
        ])
  }
}
