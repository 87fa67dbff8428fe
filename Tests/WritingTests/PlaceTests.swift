import Basis
import Foundation
import Testing
import Writing

@Suite struct PlaceTests {
  private let play = try? Playground()

  private func refusal(_ output: String) throws -> String? {
    let play = try #require(play)
    try play.write("x", to: "inhoud/a.md")
    try play.write("x", to: "sjablonen/a.mustache")
    do {
      _ = try SiteWriter(
        output: output, content: play.path("inhoud"), templates: play.path("sjablonen"))
      return nil
    } catch let refusal as Refusal {
      return refusal.message.code.name
    }
  }

  @Test(arguments: [
    "/", "//", "", ".", "..", "./", "/tmp/..", "/nergens/site", "a\u{0}b",
  ])
  func refusesFoldersThatAreNotForTheSite(output: String) throws {
    #expect(try refusal(output) == "uitvoer-ongeschikt")
  }

  @Test(arguments: [
    "inhoud", "inhoud/site", "inhoud/../inhoud", "sjablonen/", "sjablonen/x", "", "inhoud/..",
  ])
  func refusesAFolderThatOverlapsWithWhatIsRead(name: String) throws {
    #expect(try refusal(try #require(play).path(name)) == "uitvoer-ongeschikt")
  }

  @Test func refusesFilesAndLinks() throws {
    let play = try #require(play)
    try play.write("x", to: "bestand")
    try play.write("x", to: "map/x")
    try FileManager.default.createSymbolicLink(
      atPath: play.path("link"), withDestinationPath: "map")
    try FileManager.default.createSymbolicLink(
      atPath: play.path("kapot"), withDestinationPath: "nergens")
    try FileManager.default.createSymbolicLink(
      atPath: play.path("weg"), withDestinationPath: "inhoud")
    for name in ["bestand", "bestand/site", "link", "link/", "kapot", "weg/site"] {
      #expect(try refusal(play.path(name)) == "uitvoer-ongeschikt", "\(name)")
    }
    #expect(try refusal(play.path("link/site")) == nil)
  }

  @Test func refusesTheWorkingFolderAndTheFoldersAroundIt() throws {
    let working = FileManager.default.currentDirectoryPath
    #expect(try refusal(working) == "uitvoer-ongeschikt")
    #expect(try refusal((working as NSString).deletingLastPathComponent) == "uitvoer-ongeschikt")
  }

  @Test(arguments: ["site", "site/", "inhoud-site", "inhoud/../site"])
  func takesAFreeName(name: String) throws {
    let play = try #require(play)
    #expect(try refusal(play.path(name)) == nil)
    #expect(try FileSystem.kind(at: play.path("site")) == nil)
  }

  @Test func refusesADiskOfItsOwn() throws {
    #expect(try refusal("/proc") == "uitvoer-ongeschikt")
  }
}
