import Foundation
import Testing

@testable import Writing

@Suite struct RecoveryTests {
  private func move(_ play: Playground, _ old: String, to new: String) throws {
    try FileManager.default.moveItem(atPath: play.path(old), toPath: play.path(new))
  }

  @Test(arguments: [".site.nieuw", ".site.oud"])
  func whatAKilledBuildLeftIsRemoved(name: String) async throws {
    let play = try Playground()
    try await play.build(["a.html": "oud"])
    try play.write("", to: "\(name)/.leernetwerk")
    try play.write("half", to: "\(name)/diep/er/x.html")
    try await play.build(["a.html": "oud"])
    #expect(try play.besideTheSite() == [])
    #expect(try play.text("site/a.html") == "oud")
  }

  @Test func theOldSiteComesBackWhenABuildWasKilledBetweenTwoRenames() async throws {
    let play = try Playground()
    try await play.build(["a.html": "oud"])
    try move(play, "site", to: ".site.oud")
    try play.write("", to: ".site.nieuw/.leernetwerk")
    let staging = try await play.staging()
    #expect(try play.text("site/a.html") == "oud")
    staging.abandon()
    #expect(try play.text("site/a.html") == "oud")
    #expect(try play.besideTheSite() == [])
  }

  @Test func removalDoesNotFollowLinks() async throws {
    let play = try Playground()
    try play.write("van mij", to: "elders/brief.txt")
    try play.write("", to: ".site.nieuw/.leernetwerk")
    for name in ["a", ".b"] {
      try FileManager.default.createSymbolicLink(
        atPath: play.path(".site.nieuw/\(name)"), withDestinationPath: play.path("elders"))
    }
    try await play.build(["a.html": "nieuw"])
    #expect(try play.text("elders/brief.txt") == "van mij")
    #expect(try play.besideTheSite() == ["elders"])
  }

  @Test func twoRenamesReplaceWhereNoExchangeIs() async throws {
    let play = try Playground()
    try await play.build(["a.html": "oud"])
    try play.write("nieuw", to: ".site.nieuw/a.html")
    let parent = try OpenFolder(play.root)
    try parent.replace(OutputNames(site: "site"))
    #expect(try play.text("site/a.html") == "nieuw")
    #expect(try play.text(".site.oud/a.html") == "oud")
  }

  @Test func theOldSiteComesBackWhenTheSecondRenameFails() async throws {
    let play = try Playground()
    try await play.build(["a.html": "oud"])
    let parent = try OpenFolder(play.root)
    #expect(throws: (any Error).self) { try parent.replace(OutputNames(site: "site")) }
    #expect(try play.text("site/a.html") == "oud")
  }
}
