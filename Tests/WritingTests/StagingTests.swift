import Basis
import Foundation
import Testing
import Writing

@Suite struct StagingTests {
  @Test func theFirstBuildMakesTheFolder() async throws {
    let play = try Playground()
    let report = try await play.build(["index.html": "voor", "innovaties/x/index.html": "x"])
    #expect(try play.text("site/index.html") == "voor")
    #expect(try play.text("site/innovaties/x/index.html") == "x")
    #expect(
      try play.text("site/.leernetwerk")
        == "leernetwerk 1\nindex.html\ninnovaties/x/index.html\n")
    #expect(report.written == 2 && report.unchanged == 0 && report.removed == 0)
    #expect(report.bytesWritten == 5 && report.changed && report.unfinished == nil)
    #expect(try play.besideTheSite() == [])
  }

  @Test func aMarkIsFoundWithItsFileByTheNextBuild() async throws {
    let play = try Playground()
    let staging = try await play.staging()
    try staging.put(play.output("a.html.gz", "klein"), mark: "0123abcd")
    try staging.put(play.output("a.html", "groot"))
    _ = try await staging.commit()
    #expect(
      try play.text("site/.leernetwerk") == "leernetwerk 1\na.html\na.html.gz 0123abcd\n")
    let next = try await play.staging()
    let path = try #require(OutputPath("a.html.gz"))
    let found = try #require(next.earlier(path))
    #expect(found.mark == "0123abcd" && found.bytes == Array("klein".utf8))
    #expect(try next.earlier(#require(OutputPath("a.html"))) == nil)
    next.abandon()
    // With another mark the list is another, though every file stands right.
    let last = try await play.staging()
    try last.put(play.output("a.html.gz", "klein"), mark: "4567")
    try last.put(play.output("a.html", "groot"))
    #expect(try await last.commit().changed)
    #expect(try play.text("site/.leernetwerk").hasSuffix("a.html.gz 4567\n"))
  }

  @Test func theFilesOfAHostStandInTheRootOnly() async throws {
    let play = try Playground()
    try await play.build([".htaccess": "x", ".nojekyll": "", "a.html": "a"])
    #expect(
      try await play.build([".htaccess": "x", ".nojekyll": "", "a.html": "a"]).unchanged == 3)
    #expect(try await play.build(["a.html": "a"]).removed == 2)
    #expect(try !play.exists("site/.htaccess"))
    #expect(OutputPath("bestanden/.htaccess") == nil && OutputPath(".leernetwerk") == nil)
  }

  @Test func filesWithTheSameBytesKeepTheirInodeAndTimeStamp() async throws {
    let play = try Playground()
    try await play.build(["a.html": "a", "b/b.html": "b", "c/c.html": "c"])
    let before = try play.facts("site/b/b.html")
    let report = try await play.build(["a.html": "A", "b/b.html": "b", "d.html": "d"])
    #expect(try play.facts("site/b/b.html") == before)
    #expect(try play.text("site/a.html") == "A")
    #expect(try !play.exists("site/c"))
    #expect(report.written == 2 && report.unchanged == 1 && report.removed == 1)
    #expect(try play.besideTheSite() == [])
  }

  @Test func whenNothingChangedTheFolderItselfStays() async throws {
    let play = try Playground()
    try await play.build(["a.html": "a", "b/b.html": "b"])
    let before = try [play.facts("site"), play.facts("site/a.html"), play.facts("site/b")]
    let report = try await play.build(["b/b.html": "b", "a.html": "a"])
    #expect(try [play.facts("site"), play.facts("site/a.html"), play.facts("site/b")] == before)
    #expect(!report.changed && report.unchanged == 2 && report.bytesWritten == 0)
    #expect(try play.besideTheSite() == [])
  }

  @Test func aFileThatIsOnlyRemovedChangesTheSite() async throws {
    let play = try Playground()
    try await play.build(["a.html": "a", "b/b.html": "b"])
    let report = try await play.build(["a.html": "a"])
    #expect(report.changed && report.removed == 1 && report.written == 0)
    #expect(try !play.exists("site/b"))
  }

  @Test func whatWasEditedByHandInTheSiteIsReplaced() async throws {
    let play = try Playground()
    try await play.build(["a.html": "a", "b.html": "bb"])
    try play.write("met de hand", to: "site/a.html")
    try FileManager.default.removeItem(atPath: play.path("site/b.html"))
    #expect(try await play.build(["a.html": "a", "b.html": "bb"]).written == 2)
    #expect(try play.text("site/a.html") == "a")
    #expect(try play.text("site/b.html") == "bb")
  }

  @Test func aFileThatNotEveryoneMayReadIsWrittenAnew() async throws {
    let play = try Playground()
    try await play.build(["a.html": "a"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: play.path("site/a.html"))
    #expect(try await play.build(["a.html": "a"]).written == 1)
    #expect(try play.facts("site/a.html").mode == 0o644)
  }

  @Test func nothingChangesBeforeTheCommit() async throws {
    let play = try Playground()
    try await play.build(["a.html": "oud"])
    let staging = try await play.staging()
    try staging.put(play.output("a.html", "nieuw"))
    #expect(try play.text("site/a.html") == "oud")
    staging.abandon()
    #expect(try play.text("site/a.html") == "oud")
    #expect(try play.besideTheSite() == [])
    await #expect(throws: SystemError.self) { try await staging.commit() }
    #expect(throws: SystemError.self) { try staging.put(play.output("b.html", "x")) }
  }

  @Test func aStagingThatIsDroppedClearsUp() async throws {
    let play = try Playground()
    do {
      let staging = try await play.staging()
      try staging.put(play.output("a/b/c.html", "nieuw"))
    }
    #expect(try play.besideTheSite() == [])
    #expect(try !play.exists("site"))
  }

  @Test func aFileThatFailedStopsTheCommit() async throws {
    let play = try Playground()
    try await play.build(["a.html": "oud"])
    let staging = try await play.staging()
    try staging.put(play.output("a.html", "nieuw"))
    let missing = OutputFile(try #require(OutputPath("x.pdf")), .copy(of: play.path("nergens.pdf")))
    #expect(throws: SystemError("open", play.path("nergens.pdf"), number: 2)) {
      try staging.put(missing)
    }
    await #expect(throws: SystemError("open", play.path("nergens.pdf"), number: 2)) {
      try await staging.commit()
    }
    #expect(try play.text("site/a.html") == "oud")
    #expect(try play.besideTheSite() == [])
  }

  @Test func onePathIsWrittenOnce() async throws {
    let play = try Playground()
    let staging = try await play.staging()
    try staging.put(play.output("a.html", "een"))
    #expect(throws: SystemError.self) { try staging.put(play.output("a.html", "twee")) }
  }

  @Test func manyTasksWriteAtOnce() async throws {
    let play = try Playground()
    let names = (0..<500).map { "map\($0 % 7)/onder\($0 % 50)/\($0).html" }
    for round in 1...2 {
      let staging = try await play.staging()
      _ = try await parallelMap(names, workers: 4) { name in
        try staging.put(play.output(name, round == 1 || name.hasSuffix("1.html") ? name : "twee"))
      }
      let report = try await staging.commit()
      #expect(report.written == (round == 1 ? 500 : 450))
      #expect(report.unchanged == (round == 1 ? 0 : 50))
    }
    for name in names {
      #expect(try play.text("site/\(name)") == (name.hasSuffix("1.html") ? name : "twee"))
    }
  }
}
