import Basis
import Foundation
import Hosting
import Testing

/// What a host is told, where a real one cannot be asked. `Tests/hosts.py` asks the real ones.
@Suite struct HostTests {
  private func site(
    at address: String? = "https://kennisbank.example/", redirects: [Redirect] = [],
    isPacked: Bool = false, framers: [String] = []
  ) throws -> HostedSite {
    try HostedSite(
      at: address, redirects: redirects, immutable: ["assets/"], isPacked: isPacked,
      framers: framers)
  }

  private func text(_ host: String, _ name: String, _ site: HostedSite) throws -> String? {
    let files = try #require(Host.named(host)).files(site)
    return files.first { $0.path == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private let mainFiles = [
    ("nginx", "nginx.conf"), ("apache", ".htaccess"), ("caddy", "Caddyfile"),
    ("netlify", "_headers"), ("iis", "web.config"),
  ]

  @Test func knowsTheHostsByName() {
    #expect(
      Host.all.map(\.name)
        == ["nginx", "apache", "caddy", "netlify", "github-pages", "gitlab-pages", "iis"])
    #expect(Host.named("Nginx") == nil)
  }

  @Test func tellsEveryHostTheSameHeaders() throws {
    for (host, name) in mainFiles {
      let text = try #require(try self.text(host, name, site()))
      #expect(
        text.contains(SecurityHeaders.policy + "; form-action 'self'; frame-ancestors 'none'"))
      for header in ["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"] {
        #expect(text.contains(header), "\(host) \(header)")
      }
      #expect(
        text.contains("DENY") && !text.contains("unsafe") && !text.contains("Strict-Transport"))
    }
  }

  /// A page in a frame of an intranet: the older header, which knows no list, stays away.
  @Test func letsTheChosenSitesFrameAPage() throws {
    let framers = ["https://intranet.example", "http://portaal:8080"]
    for (host, name) in mainFiles {
      let text = try #require(try self.text(host, name, site(framers: framers)))
      #expect(text.contains("frame-ancestors https://intranet.example http://portaal:8080"))
      #expect(!text.contains("DENY") && !text.contains("frame-ancestors 'none'"))
    }
  }

  @Test(arguments: [
    "https://a.example/zorg;welzijn/", "https://a.example/$uri/", "https://a.example/a'b/",
    "https://a.example/a%20b/", "https://a.example/a}/", "https://a.example/a\"b/",
    "https://a.example/a b/", "https://a.example/<!--/", "https://a.example/\u{E9}/",
  ])
  func refusesAPathThatMeansSomethingInAFileOfAHost(address: String) {
    #expect(throws: Refusal.self) { try site(at: address) }
  }

  @Test(arguments: [
    ("https://kennisbank.example/", "kennisbank.example\n"),
    ("https://Kennisbank.EXAMPLE/", "kennisbank.example\n"),
    ("https://regio.github.io/", nil), ("https://regio.github.io/kennisbank/", nil),
    ("https://regio.example/kennisbank/", nil), (nil, nil),
  ])
  func tellsGitHubTheNameThatIsTheSitesOwn(address: String?, name: String?) throws {
    #expect(try text("github-pages", "CNAME", site(at: address)) == name)
    #expect(try text("github-pages", ".nojekyll", site(at: address)) == "")
  }

  @Test func leavesRedirectsToThePagesWhenGitLabWouldReadNone() throws {
    let many = (1...334).map { Redirect(old: "innovaties/oud-\($0)/", new: "innovaties/x/") }
    let host = try #require(Host.named("gitlab-pages"))
    let few = try site(redirects: Array(many.dropLast()))
    #expect(
      try #require(try text("gitlab-pages", "_redirects", few)).contains("/innovaties/oud-333 "))
    #expect(host.replaced(few).contains("innovaties/oud-1/index.html"))
    #expect(try text("gitlab-pages", "_redirects", site(redirects: many)) == nil)
    #expect(try host.replaced(site(redirects: many)) == [])
    // Another host goes before the pages.
    #expect(try #require(Host.named("netlify")).replaced(few) == [])
  }

  @Test func saysWhatAHostCannotDo() throws {
    func codes(_ name: String, _ site: HostedSite) throws -> [String] {
      try #require(Host.named(name)).notices(site).map(\.code.name)
    }
    #expect(try codes("nginx", site(isPacked: true)) == [])
    #expect(try codes("nginx", site(at: nil)) == ["host-zonder-adres"])
    #expect(
      try codes("github-pages", site(isPacked: true))
        == ["host-zonder-headers", "host-pakt-zelf-in"])
    #expect(try codes("gitlab-pages", site(isPacked: true)) == ["host-zonder-headers"])
    #expect(try codes("netlify", site(isPacked: true)) == ["host-pakt-zelf-in"])
  }

  /// The policy is written once in the program and once in the layout; a page must not say less.
  @Test func thePagesCarryThePolicy() throws {
    let layout = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("templates/layouts/basis.mustache")
    let line =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(SecurityHeaders.policy)\">"
    #expect(try String(contentsOf: layout, encoding: .utf8).contains(line))
  }

  @Test(arguments: [
    ("a/index.html", true), ("a.HTML", true), ("feed.xml", true), ("zoeken/x/w/0.bin", false),
    ("foto.jpg", false), ("a.html.gz", false), ("CNAME", false), (".htaccess", false),
  ])
  func packsText(path: String, isPacked: Bool) {
    #expect(MediaType.isPacked(path) == isPacked)
  }
}
