import Basis
import Foundation
import Testing
import Writing

@Suite struct ForeignFilesTests {
  private func refusal(_ play: Playground) async throws -> Message {
    let error = await #expect(throws: Refusal.self) {
      try await play.build(["index.html": "nieuw"])
    }
    return try #require(error).message
  }

  @Test func aFolderThatNoBuildMadeIsLeftAlone() async throws {
    let play = try Playground()
    try play.write("van mij", to: "site/index.html")
    #expect(try await refusal(play).text.contains("'index.html'"))
    #expect(try play.text("site/index.html") == "van mij")
    #expect(try play.besideTheSite() == [])
  }

  @Test(arguments: ["notities.docx", "a/notities", "a/.verborgen", ".git/config", "a/LEESMIJ.txt"])
  func aFileAmongThoseOfABuildIsKept(name: String) async throws {
    let play = try Playground()
    try await play.build(["index.html": "oud", "a/index.html": "oud"])
    try play.write("van mij", to: "site/\(name)")
    #expect(try await refusal(play).text.contains("'\(name)'"))
    #expect(try play.text("site/\(name)") == "van mij")
    #expect(try play.text("site/index.html") == "oud")
    #expect(try play.besideTheSite() == [])
  }

  @Test func aFileThatComesDuringTheBuildIsKept() async throws {
    let play = try Playground()
    try await play.build(["index.html": "oud"])
    let staging = try await play.staging()
    try staging.put(play.output("index.html", "nieuw"))
    try play.write("van mij", to: "site/notities.docx")
    await #expect(throws: Refusal.self) { try await staging.commit() }
    #expect(try play.text("site/notities.docx") == "van mij")
    #expect(try play.text("site/index.html") == "oud")
    #expect(try play.besideTheSite() == [])
  }

  @Test func aFolderThatComesDuringTheFirstBuildIsKept() async throws {
    let play = try Playground()
    let staging = try await play.staging()
    try staging.put(play.output("index.html", "nieuw"))
    try play.write("van mij", to: "site/x")
    await #expect(throws: Refusal.self) { try await staging.commit() }
    #expect(try play.text("site/x") == "van mij")
  }

  @Test func linksInTheSiteAreForeignAndNeverFollowed() async throws {
    let play = try Playground()
    try await play.build(["index.html": "oud", "a/index.html": "oud"])
    try play.write("van mij", to: "elders/index.html")
    try FileManager.default.removeItem(atPath: play.path("site/a"))
    try FileManager.default.createSymbolicLink(
      atPath: play.path("site/a"), withDestinationPath: play.path("elders"))
    #expect(try await refusal(play).text.contains("'a'"))
    #expect(try play.text("elders/index.html") == "van mij")
  }

  @Test func aMarkerThatNoBuildWroteIsNotTrusted() async throws {
    let play = try Playground()
    for text in ["", "leernetwerk 2\nindex.html\n", "index.html\n"] {
      try play.write(text, to: "site/.leernetwerk")
      try play.write("van mij", to: "site/index.html")
      #expect(try await refusal(play).code.name == "uitvoer-vreemd")
      #expect(try play.text("site/index.html") == "van mij")
    }
  }

  @Test func anEmptyFolderIsFine() async throws {
    let play = try Playground()
    try FileManager.default.createDirectory(
      atPath: play.path("site"), withIntermediateDirectories: false)
    try await play.build(["index.html": "nieuw"])
    #expect(try play.text("site/index.html") == "nieuw")
    #expect(try play.besideTheSite() == [])
  }

  @Test func handMadeFilesInTheRootGoAlong() async throws {
    let play = try Playground()
    try play.write("lees mij", to: "site/LEESMIJ.txt")
    try play.write("", to: "site/.gitkeep")
    let before = try play.facts("site/LEESMIJ.txt")
    try await play.build(["index.html": "een"])
    try await play.build(["index.html": "twee"])
    #expect(try play.text("site/LEESMIJ.txt") == "lees mij")
    #expect(try play.facts("site/LEESMIJ.txt") == before)
    #expect(try play.exists("site/.gitkeep"))
    #expect(try play.text("site/.leernetwerk") == "leernetwerk 1\nindex.html\n")
  }

  @Test func aFolderOfSomeoneElseAtTheStagingNameIsLeftAlone() async throws {
    for name in [".site.nieuw", ".site.oud"] {
      let play = try Playground()
      try await play.build(["index.html": "oud"])
      try play.write("van mij", to: "\(name)/brief.txt")
      #expect(try await refusal(play).code.name == "uitvoer-vreemd")
      #expect(try play.text("\(name)/brief.txt") == "van mij")
      #expect(try play.text("site/index.html") == "oud")
    }
  }
}
