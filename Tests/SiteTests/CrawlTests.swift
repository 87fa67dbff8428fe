import Foundation
import Testing

/// The written site as a crawler and a browser with a strict policy meet it.
@Suite struct CrawlTests {
  @Test func hasNoBrokenLinkAndNoBrokenAnchor() throws {
    let site = try BuiltSite.shared.get()
    let ids = site.pages.mapValues { Set($0.ids) }
    var broken: [String] = []
    for (path, page) in site.pages {
      for element in page.elements {
        for name in ["href", "src", "action"] {
          guard let address = element.attributes[name],
            let (file, anchor) = BuiltSite.target(of: address, on: path)
          else { continue }
          if !site.files.contains(file) {
            broken.append("\(path): \(address)")
          } else if let anchor, !anchor.isEmpty, let known = ids[file], !known.contains(anchor) {
            broken.append("\(path): \(address)")
          }
        }
      }
    }
    #expect(broken.sorted() == [])
    #expect(site.pages.count > 300)
  }

  @Test func isReachableFromTheHomePage() throws {
    let site = try BuiltSite.shared.get()
    var seen: Set<String> = ["index.html"]
    var waiting = ["index.html"]
    while let path = waiting.popLast() {
      for element in site.pages[path]?.elements ?? [] where element.name == "a" {
        guard let address = element.attributes["href"],
          let (file, _) = BuiltSite.target(of: address, on: path), site.pages[file] != nil,
          seen.insert(file).inserted
        else { continue }
        waiting.append(file)
      }
    }
    let redirects = site.pages.filter { page in
      page.value.elements.contains { $0.attributes["http-equiv"] == "refresh" }
    }
    let lost = Set(site.pages.keys).subtracting(seen).subtracting(redirects.keys)
    #expect(lost.subtracting(["404.html"]) == [])
  }

  @Test func givesEachPageOneHeadingALanguageAndATitleOfItsOwn() throws {
    let site = try BuiltSite.shared.get()
    var titles: [String: String] = [:]
    for (path, page) in site.pages.sorted(by: { $0.key < $1.key }) {
      #expect(page.elements.count { $0.name == "h1" } == 1, "\(path)")
      #expect(page.elements.first { $0.name == "html" }?.attributes["lang"] == "nl", "\(path)")
      #expect(Set(page.ids).count == page.ids.count, "\(path): an id stands twice")
      #expect(!page.title.isEmpty, "\(path)")
      let isRedirect = page.elements.contains { $0.attributes["http-equiv"] == "refresh" }
      if !isRedirect {
        #expect(titles[page.title] == nil, "\(path) and \(titles[page.title] ?? "")")
        titles[page.title] = path
      }
    }
  }

  @Test func holdsUnderAStrictContentSecurityPolicy() throws {
    let site = try BuiltSite.shared.get()
    for (path, page) in site.pages {
      for element in page.elements {
        #expect(element.name != "style", "\(path)")
        if element.name == "script" {
          let isData = ["application/ld+json", "application/json"].contains(
            element.attributes["type"])
          #expect(isData || element.attributes["src"] != nil, "\(path)")
        }
        for (name, value) in element.attributes {
          #expect(name != "style" && !name.hasPrefix("on"), "\(path): \(name)")
          let loads = name == "src" || (name == "href" && element.name == "link")
          let isCanonical = element.attributes["rel"] == "canonical"
          if loads, !isCanonical { #expect(!value.contains("//"), "\(path): \(value)") }
        }
      }
    }
  }

  @Test func linksEveryReferenceOnBothPages() throws {
    let site = try BuiltSite.shared.get()
    func linked(_ path: String) -> Set<String> {
      Set(
        (site.pages[path]?.elements ?? []).compactMap { element in
          element.attributes["href"].flatMap { BuiltSite.target(of: $0, on: path)?.file }
        })
    }
    let mutual = ["themas/", "werkzame-elementen/", "partners/"]
    for path in site.pages.keys.filter({ isDocument($0, in: "innovaties/") }) {
      for target in linked(path)
      where mutual.contains(where: { isDocument(target, in: $0) }) {
        let back = linked(target).union(
          site.pages.keys.filter { $0.hasPrefix(target.dropLast(10)) && $0 != target }
            .flatMap { linked($0) })
        #expect(back.contains(path), "\(target) does not link back to \(path)")
      }
    }
  }

  /// Whether a path is the page of one document of a kind.
  private func isDocument(_ path: String, in folder: String) -> Bool {
    path.hasPrefix(folder) && path.split(separator: "/").count == 3 && !path.contains("/pagina-")
  }

  @Test func showsEveryFileOfContent() throws {
    let site = try BuiltSite.shared.get()
    let content = BuiltSite.root.appendingPathComponent("content")
    for kind in [
      "themas", "innovaties", "werkzame-elementen", "partners", "bijeenkomsten", "nieuwsbrieven",
      "paginas",
    ] {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: content.appendingPathComponent(kind).path)
      for file in files where file.hasSuffix(".md") {
        #expect(site.files.contains("\(kind)/\(file.dropLast(3))/index.html"))
      }
    }
  }
}
