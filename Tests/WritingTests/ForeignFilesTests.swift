import Basis
import Foundation
import Testing
import Writing

@Suite struct ForeignFilesTests {
  private func refusal(_ play: Playground) throws -> Message {
    let error = #expect(throws: Refusal.self) { try play.build(["index.html": "nieuw"]) }
    return try #require(error).message
  }

  @Test func aFolderThatNoBuildMadeIsLeftAlone() throws {
    let play = try Playground()
    try play.write("van mij", to: "site/index.html")
    #expect(try refusal(play).text.contains("'index.html'"))
    #expect(try play.text("site/index.html") == "van mij")
    #expect(try play.besideTheSite() == [])
  }

  @Test(arguments: ["notities.docx", "a/notities", "a/.verborgen", ".git/config", "a/LEESMIJ.txt"])
  func aFileAmongThoseOfABuildIsKept(name: String) throws {
    let play = try Playground()
    try play.build(["index.html": "oud", "a/index.html": "oud"])
    try play.write("van mij", to: "site/\(name)")
    #expect(try refusal(play).text.contains("'\(name)'"))
    #expect(try play.text("site/\(name)") == "van mij")
    #expect(try play.text("site/index.html") == "oud")
    #expect(try play.besideTheSite() == [])
  }

  @Test func aFileThatComesDuringTheBuildIsKept() throws {
    let play = try Playground()
    try play.build(["index.html": "oud"])
    let staging = try play.writer().open().stage()
    try staging.put(play.output("index.html", "nieuw"))
    try play.write("van mij", to: "site/notities.docx")
    #expect(throws: Refusal.self) { try staging.commit() }
    #expect(try play.text("site/notities.docx") == "van mij")
    #expect(try play.text("site/index.html") == "oud")
    #expect(try play.besideTheSite() == [])
  }

  @Test func aFolderThatComesDuringTheFirstBuildIsKept() throws {
    let play = try Playground()
    let staging = try play.writer().open().stage()
    try staging.put(play.output("index.html", "nieuw"))
    try play.write("van mij", to: "site/x")
    #expect(throws: Refusal.self) { try staging.commit() }
    #expect(try play.text("site/x") == "van mij")
  }

  @Test func linksInTheSiteAreForeignAndNeverFollowed() throws {
    let play = try Playground()
    try play.build(["index.html": "oud", "a/index.html": "oud"])
    try play.write("van mij", to: "elders/index.html")
    try FileManager.default.removeItem(atPath: play.path("site/a"))
    try FileManager.default.createSymbolicLink(
      atPath: play.path("site/a"), withDestinationPath: play.path("elders"))
    #expect(try refusal(play).text.contains("'a'"))
    #expect(try play.text("elders/index.html") == "van mij")
  }

  @Test func aMarkerThatNoBuildWroteIsNotTrusted() throws {
    let play = try Playground()
    for text in ["", "leernetwerk 2\nindex.html\n", "index.html\n"] {
      try play.write(text, to: "site/.leernetwerk")
      try play.write("van mij", to: "site/index.html")
      #expect(try refusal(play).code.name == "uitvoer-vreemd")
      #expect(try play.text("site/index.html") == "van mij")
    }
  }

  @Test func anEmptyFolderIsFine() throws {
    let play = try Playground()
    try FileManager.default.createDirectory(
      atPath: play.path("site"), withIntermediateDirectories: false)
    try play.build(["index.html": "nieuw"])
    #expect(try play.text("site/index.html") == "nieuw")
    #expect(try play.besideTheSite() == [])
  }

  @Test func handMadeFilesInTheRootGoAlong() throws {
    let play = try Playground()
    try play.write("lees mij", to: "site/LEESMIJ.txt")
    try play.write("", to: "site/.gitkeep")
    let before = try play.facts("site/LEESMIJ.txt")
    try play.build(["index.html": "een"])
    try play.build(["index.html": "twee"])
    #expect(try play.text("site/LEESMIJ.txt") == "lees mij")
    #expect(try play.facts("site/LEESMIJ.txt") == before)
    #expect(try play.exists("site/.gitkeep"))
    #expect(try play.text("site/.leernetwerk") == "leernetwerk 1\nindex.html\n")
  }

  @Test func aFolderOfSomeoneElseAtTheStagingNameIsLeftAlone() throws {
    for name in [".site.nieuw", ".site.oud"] {
      let play = try Playground()
      try play.build(["index.html": "oud"])
      try play.write("van mij", to: "\(name)/brief.txt")
      #expect(try refusal(play).code.name == "uitvoer-vreemd")
      #expect(try play.text("\(name)/brief.txt") == "van mij")
      #expect(try play.text("site/index.html") == "oud")
    }
  }
}
