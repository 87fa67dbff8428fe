import Basis
import Foundation
import Testing
import Writing

@Suite struct LockTests {
  @Test func aSecondBuildIsTurnedAwayWithTheNumberOfTheFirst() throws {
    let play = try Playground()
    let staging = try play.writer().open().stage()
    try staging.put(play.output("a.html", "een"))
    let error = #expect(throws: OutputBusy.self) { try play.writer().open().stage() }
    #expect(error?.process == ProcessInfo.processInfo.processIdentifier)
    #expect(error?.output == play.path("site"))
    _ = try staging.commit()
    #expect(try play.text("site/a.html") == "een")
    #expect(try play.build(["a.html": "twee"]).changed)
    _ = staging
  }

  @Test func theLockOfADeadBuildIsNoObstacle() throws {
    let play = try Playground()
    try play.write("99999\n", to: ".site.slot")
    try play.build(["a.html": "een"])
    #expect(try play.besideTheSite() == [])
  }

  @Test func aLinkIsNotTakenForALock() throws {
    let play = try Playground()
    try play.write("van mij", to: "brief.txt")
    try FileManager.default.createSymbolicLink(
      atPath: play.path(".site.slot"), withDestinationPath: "brief.txt")
    #expect(throws: SystemError.self) { try play.build(["a.html": "een"]) }
    #expect(try play.text("brief.txt") == "van mij")
  }

  @Test func ofManyBuildsAtOnceOneWins() async throws {
    let play = try Playground()
    let results = try await parallelMap(Array(0..<200), workers: 8) { number in
      do {
        return try play.build(["a.html": "\(number)", "b.html": "\(number)"]).changed
      } catch is OutputBusy {
        return false
      }
    }
    #expect(results.contains(true))
    #expect(try play.text("site/a.html") == play.text("site/b.html"))
    #expect(try play.besideTheSite() == [])
  }
}
