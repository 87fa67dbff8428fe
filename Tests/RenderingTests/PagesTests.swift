import Basis
import Exporting
import Foundation
import Kennisbank
import Linking
import Syndicating
import Templates
import Testing

@testable import Rendering

/// All pages of a small kennisbank with the templates that come with the program.
@Suite struct PagesTests {
  static let library: TemplateLibrary = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("templates")
    var files: [SourceFile] = []
    let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    while let url = walk?.nextObject() as? URL {
      guard url.pathExtension == "mustache", let bytes = try? Data(contentsOf: url) else {
        continue
      }
      let path = "templates" + url.path.dropFirst(root.path.count)
      files.append(SourceFile(path: path, bytes: Array(bytes)))
    }
    return TemplateLibrary(
      files: files.sorted { $0.path < $1.path }, folder: "templates", isLean: true)
  }()

  func pages(_ mini: MiniSite, zoekindex: String? = nil) throws -> [String: String] {
    var pages: [String: String] = [:]
    let options = RenderOptions(
      basisURL: mini.site.instellingen.basisURL,
      assets: AssetPaths([
        "stijl.css": "assets/stijl-0c.css", "zoeken.js": "assets/zoeken-1a.js",
        "zoeken-meer.js": "assets/zoeken-meer-2b.js",
      ]), zoekindex: zoekindex)
    let tasks = Pages.tasks(mini.site, library: PagesTests.library, options: options).map(\.file)
    for task in tasks + Syndication.files(mini.site, basisURL: options.basisURL) {
      #expect(pages[task.path] == nil, "\(task.path) twice")
      pages[task.path] = String(decoding: try task.made(), as: UTF8.self)
    }
    for file in OpenData.files(mini.site, basisURL: mini.site.instellingen.basisURL) {
      #expect(pages[file.path] == nil, "\(file.path) twice")
      pages[file.path] = String(decoding: try file.made(), as: UTF8.self)
    }
    return pages
  }

  private let mini = MiniSite(fixture, terms: fixtureTerms, uploads: ["bestanden/bel.png"])

  @Test func holdsTemplatesToTheirViews() {
    #expect(
      PageTemplate.problems(in: PagesTests.library).map { "\($0.file.path): \($0.message.text)" }
        == [])
    #expect(PageTemplate.named("innovatie")?.listing.isEmpty == false)
  }

  @Test func leadsNowhereInVain() throws {
    let pages = try pages(mini)
    for (path, html) in pages where path.hasSuffix(".html") && path != "404.html" {
      let ids = html.attributes("id")
      #expect(Set(ids).count == ids.count, "\(path): \(ids)")
      for address in html.attributes("href") + html.attributes("action")
      where !["http", "mailto:", "webcal:"].contains(where: { address.hasPrefix($0) }) {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = parts[0].prefix { $0 != "?" }
        let target = file.isEmpty ? path : resolve(String(file), from: path)
        if target.hasPrefix("bestanden/") || target.hasPrefix("assets/") { continue }
        let page = try #require(pages[target], "\(path) leads to \(address)")
        if parts.count > 1 {
          #expect(page.attributes("id").contains(String(parts[1])), "\(path) leads to \(address)")
        }
      }
    }
  }

  /// With its sides in the page, a picture that loads moves nothing.
  @Test func saysHowLargeAPictureIs() throws {
    let page = try #require(try pages(mini).values.first { $0.contains("bel.png\" alt") })
    #expect(
      page.contains("bestanden/bel.png\" alt=\"Een telefoon\" width=\"40\" height=\"30\""))
  }

  @Test func givesTheSameBytesEveryTime() throws {
    #expect(try pages(mini) == pages(mini))
  }

  @Test func listsPagesForSearchEngines() throws {
    let pages = try pages(mini)
    let sitemap = try #require(pages["sitemap.xml"])
    #expect(
      sitemap.contains(
        "<loc>https://test.example/kb/innovaties/belkring/</loc><lastmod>2024-03-15</lastmod>"))
    #expect(!sitemap.contains("oude-belkring") && !sitemap.contains("404"))
    #expect(pages["robots.txt"]?.contains("Sitemap: https://test.example/kb/sitemap.xml") == true)
    #expect(
      pages["innovaties/oude-belkring/index.html"]?.contains("url=../belkring/index.html") == true)
    let data = try #require(pages["innovaties/belkring/index.html"])
    #expect(data.contains("\"@type\":\"Article\",\"headline\":\"Belkring \\u0026 co\""))
    #expect(data.contains("\"@type\":\"BreadcrumbList\""))
  }

  @Test func makesASiteOfNothing() throws {
    let empty = MiniSite([:], settings: "naam: Leeg\n")
    let pages = try pages(empty)
    #expect(pages["index.html"] != nil && pages["a-z/index.html"] != nil)
    #expect(pages["sitemap.xml"] == nil)
  }

  @Test func leadsToTheSearchPageFromEverywhere() throws {
    let pages = try pages(mini)
    for (path, html) in pages
    where path.hasSuffix(".html") && !path.contains("oude-belkring")
      && !path.hasSuffix("nieuwsbrief.html")
    {
      let actions = html.attributes("action")
      #expect(actions.count == 1, "\(path)")
      let isAbsolute = path == "404.html"
      let action = actions.first ?? ""
      let target = isAbsolute ? action : resolve(action, from: path)
      #expect(target == (isAbsolute ? "/kb/" : "") + "zoeken/index.html", "\(path)")
    }
  }

  @Test func searchesOnTheSearchPageOnly() throws {
    let root = #"{"version":1,"words":"a\u003c"}"#
    let pages = try pages(mini, zoekindex: root)
    let page = try #require(pages["zoeken/index.html"])
    #expect(
      page.contains(
        "<script defer src=\"../assets/zoeken-1a.js\" data-meer=\"../assets/zoeken-meer-2b.js\">"))
    #expect(page.contains("<script type=\"application/json\" id=\"zoekindex\">\(root)</script>"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(pages["sitemap.xml"]?.contains("zoeken") == false)
    #expect(pages.values.count { $0.contains("zoeken-1a.js") } == 1)
  }

  @Test func leadsToListsWithoutAnIndex() throws {
    let page = try #require(try pages(mini)["zoeken/index.html"])
    #expect(!page.contains("<script") && !page.contains("<template"))
    #expect(page.contains("<a href=\"../a-z/index.html\">van A tot Z</a>"))
    #expect(page.contains("data-thema=\"zorg\" href=\"../themas/zorg/index.html\""))
    #expect(page.contains("href=\"mailto:redactie@test.example\""))
  }

  @Test func cutsLongListsIntoPages() throws {
    var files = fixture
    for number in 1...230 {
      files["innovaties/extra-\(number).md"] = (fixture["innovaties/klusdienst.md"] ?? "")
        .replacing("titel: Klusdienst", with: "titel: Extra \(number)")
    }
    let pages = try pages(MiniSite(files))
    #expect(pages["innovaties/pagina-3/index.html"] != nil)
    #expect(pages["innovaties/pagina-4/index.html"] == nil)
    #expect(pages["fasen/gestopt/pagina-3/index.html"] != nil)
    #expect(pages["werkzame-elementen/vast-contact/innovaties/pagina-3/index.html"] != nil)
    #expect(pages["themas/zorg/innovaties/pagina-2/index.html"] != nil)
    #expect(pages["innovaties/pagina-2/index.html"]?.contains("href=\"../index.html\"") == true)
  }

  func resolve(_ address: String, from page: String) -> String {
    var segments = page.split(separator: "/").dropLast()
    for segment in address.split(separator: "/") {
      if segment == ".." { _ = segments.popLast() } else { segments.append(segment) }
    }
    return segments.joined(separator: "/")
  }
}
