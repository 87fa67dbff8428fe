import Basis
import Kennisbank
import Linking
import Testing

@testable import Syndicating

@Suite struct FeedTests {
  private let base = "https://test.example:8080/kb/"

  private func files(_ site: Site, basisURL: String? = "https://test.example:8080/kb/") throws
    -> [String: String]
  {
    var files: [String: String] = [:]
    for task in Syndication.files(site, basisURL: basisURL) {
      #expect(files[task.path] == nil, "\(task.path) twice")
      files[task.path] = String(decoding: try task.made(), as: UTF8.self)
    }
    return files
  }

  private func entries(_ feed: String?, _ element: String) -> [String] {
    (feed ?? "").split(separator: "\n").filter { $0.hasPrefix("<\(element)>") }.map {
      String($0.dropFirst(element.count + 2).dropLast(element.count + 3))
    }
  }

  private func meeting(_ begin: String) -> String { "---\ntitel: Avond\nbegin: \(begin)\n---\n" }

  @Test func putsTheNewestFirstByTheLastKnownChange() throws {
    let site = try smallSite([
      "innovaties/a.md": innovatie("A", "fase: pilot\nfase-sinds: 2026-05-01"),
      "innovaties/b.md": innovatie("B", "fase: gewenst", gecontroleerd: "2026-06-01"),
      "innovaties/c.md": innovatie("C", "fase: pilot\nfase-sinds: 2027-05-01"),
    ])
    let feed = try files(site)["feed.xml"]
    #expect(entries(feed, "title") == ["Kennisbank Test", "B", "A", "C"])
    #expect(
      entries(feed, "updated")
        == ["2026-06-01", "2026-06-01", "2026-05-01", "2026-01-01"].map {
          $0 + "T12:00:00Z"
        })
  }

  @Test func keepsTheIDOfWhatWasRenamed() throws {
    let old = try smallSite(["innovaties/oud.md": innovatie("A", "fase: gewenst")])
    let new = try smallSite([
      "innovaties/nieuw.md": innovatie("A", "fase: gewenst\naliassen: [oud, minder-oud]")
    ])
    let ids = entries(try files(old)["feed.xml"], "id")
    #expect(ids == ["tag:test.example,2026:kb/feed", "tag:test.example,2026:kb/innovaties/oud"])
    #expect(entries(try files(new)["feed.xml"], "id") == ids)
  }

  @Test func staysAtTheOldAddressOfAThema() throws {
    let site = try smallSite([
      "themas/zorg.md": "---\ntitel: Zorg\nsamenvatting: Zorg.\naliassen: [oude-zorg]\n---\n"
    ])
    let files = try files(site)
    #expect(files["themas/oude-zorg/feed.xml"] == files["themas/zorg/feed.xml"])
    #expect(files["themas/zorg/feed.xml"]?.contains("\(base)themas/zorg/feed.xml\"") == true)
  }

  @Test func announcesAMeetingEightWeeksBefore() throws {
    let site = try smallSite([
      "bijeenkomsten/ver.md": meeting("2027-01-17T14:00"),
      "bijeenkomsten/bijna.md": meeting("2027-01-16T14:00"),
      "bijeenkomsten/geweest.md": meeting("2026-01-16"),
    ])
    let feed = try files(site)["feed.xml"]
    #expect(
      entries(feed, "updated").dropFirst() == ["2026-11-21T12:00:00Z", "2025-11-21T12:00:00Z"])
    #expect(entries(feed, "title").dropFirst().first == "Avond (16 januari 2027)")
  }

  @Test func holdsNoMoreThanFifty() throws {
    var content: [String: String] = [:]
    for number in 10...70 {
      content["innovaties/i\(number).md"] = innovatie("I\(number)", "fase: gewenst")
    }
    #expect(entries(try files(try smallSite(content))["feed.xml"], "title").count == 51)
  }

  @Test func hasNoFeedsWithoutAnAddress() throws {
    let site = try smallSite(["bijeenkomsten/a.md": meeting("2026-12-01")])
    let files = try files(site, basisURL: nil)
    #expect(files.keys.sorted() == ["agenda/agenda.ics", "bijeenkomsten/a/bijeenkomst.ics"])
    #expect(
      files.values.allSatisfy { $0.contains("UID:a@kennisbank-test\r\n") && !$0.contains("URL") })
  }

  @Test func knowsAMeetingByItsSlugAndTheAddress() throws {
    let site = try smallSite(["bijeenkomsten/a.md": meeting("2026-12-01")])
    let agenda = try files(site)["agenda/agenda.ics"]
    #expect(agenda?.contains("UID:a.kb@test.example\r\n") == true)
    #expect(
      SitePlace(site, basisURL: base).webcal("x.ics") == "webcal://test.example:8080/kb/x.ics")
  }
}
