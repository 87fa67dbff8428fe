import Basis
import Foundation
import Testing
import Writing

@Suite struct LockTests {
  @Test func aSecondBuildIsTurnedAwayWithTheNumberOfTheFirst() async throws {
    let play = try Playground()
    let staging = try await play.staging()
    try staging.put(play.output("a.html", "een"))
    let error = await #expect(throws: OutputBusy.self) { try await play.staging() }
    #expect(error?.process == ProcessInfo.processInfo.processIdentifier)
    #expect(error?.output == play.path("site"))
    _ = try await staging.commit()
    #expect(try play.text("site/a.html") == "een")
    #expect(try await play.build(["a.html": "twee"]).changed)
    _ = staging
  }

  @Test func theLockOfADeadBuildIsNoObstacle() async throws {
    let play = try Playground()
    try play.write("99999\n", to: ".site.slot")
    try await play.build(["a.html": "een"])
    #expect(try play.besideTheSite() == [])
  }

  @Test func aLinkIsNotTakenForALock() async throws {
    let play = try Playground()
    try play.write("van mij", to: "brief.txt")
    try FileManager.default.createSymbolicLink(
      atPath: play.path(".site.slot"), withDestinationPath: "brief.txt")
    await #expect(throws: SystemError.self) { try await play.build(["a.html": "een"]) }
    #expect(try play.text("brief.txt") == "van mij")
  }

  @Test func ofManyBuildsAtOnceOneWins() async throws {
    let play = try Playground()
    let results = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask {
          do {
            return try await play.build(["a.html": "\(number)", "b.html": "\(number)"]).changed
          } catch is OutputBusy {
            return false
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.contains(true))
    #expect(try play.text("site/a.html") == play.text("site/b.html"))
    #expect(try play.besideTheSite() == [])
  }
}
