import Basis
import Foundation
import Testing
import Writing

/// Builds that remember: the site of before is kept, and the next one is made of it.
@Suite struct SpareTests {
  private func build(_ play: Playground, _ files: KeyValuePairs<String, String>) async throws
    -> WriteReport
  {
    let session = try play.writer().open()
    let staging = try await play.staging(session)
    for (name, text) in files { try staging.put(play.output(name, text)) }
    let report = try await staging.commit(isRemembered: true)
    // Beyond the tick of the file system, so that stamps say it all.
    try await Task.sleep(for: .milliseconds(30))
    await staging.remember([], workers: 2)
    return report
  }

  /// Everything in a folder that is ours, with its bytes.
  private func tree(_ play: Playground, _ name: String = "site") throws -> [String: String] {
    var tree: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: play.path(name)) {
      let isFolder = try FileSystem.kind(at: play.path("\(name)/\(path)")) == .folder
      tree[path] = isFolder ? "map" : try play.text("\(name)/\(path)")
    }
    return tree
  }

  /// What the same build makes from nothing.
  private func clean(_ files: KeyValuePairs<String, String>) async throws -> [String: String] {
    let play = try Playground()
    try await play.build(files)
    return try tree(play)
  }

  @Test func theSiteOfBeforeIsKeptAndTheNextIsMadeOfIt() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b/b.html": "b", "c/d/e.html": "e"])
    #expect(try !play.exists(".site.vorige"))
    _ = try await build(play, ["a.html": "twee", "b/b.html": "b", "c/d/e.html": "e"])
    #expect(try play.text(".site.vorige/a.html") == "een")
    let folder = try play.facts(".site.vorige/b").inode
    let report = try await build(play, ["a.html": "drie", "b/b.html": "b", "c/d/e.html": "e"])
    #expect(report.written == 1 && report.unchanged == 2)
    #expect(try play.facts("site/b").inode == folder)
    #expect(try play.text("site/a.html") == "drie")
    #expect(try play.text(".site.vorige/a.html") == "twee")
    #expect(try play.besideTheSite() == [".site.geheugen", ".site.vorige"])
  }

  /// Each step from the one before, with a spare that is one step behind.
  @Test func anyChangeGivesTheSiteOfACleanBuild() async throws {
    let steps: [KeyValuePairs<String, String>] = [
      ["a.html": "a", "b/b.html": "b", "c/d/e.html": "e", "f": "bestand"],
      ["a.html": "a2", "b/b.html": "b", "c/d/e.html": "e", "f": "bestand"],
      ["a.html": "a2", "b/b.html": "b", "g/h/i.html": "e", "f/j.html": "map"],
      ["a.html": "a", "b/b.html": "b", "c": "bestand", "f/j.html": "map"],
      ["a.html": "a", "c": "bestand", "f/j.html": "map"],
      ["a.html": "a", "c/d/e.html": "e", "f": "bestand", "b/k.html": "map"],
      ["a.html": "a", "c/d/e.html": "e", "f": "bestand", "b/k.html": "map"],
      ["a.html": "a2", "c/d/e.html": "e", "f": "bestand", "b/k.html": "map", "f-/x": "x"],
      ["a.html": "t", "b.html": "b"], ["a.html": "t", "a2.html": "t", "b.html": "b"],
      ["a2.html": "t", "b.html": "b"], ["a2.html": "t", "b.html": "B"],
      ["a.html": "t", "a2.html": "t", "b.html": "B"],
      ["a.html": "T", "a2.html": "t", "b.html": "B"],
      ["a.html": "T", "a2.html": "t", "b.html": "b"],
      ["a.html": "T", "a2.html": "t", "b.html": "B"],
      ["c/d/e.html": "E", "f/j.html": "map", "b/b.html": "b", "b/k.html": "map"],
    ]
    let play = try Playground()
    for step in steps {
      _ = try await build(play, step)
      #expect(try await tree(play) == clean(step))
      let session = try play.writer().open()
      let memory = try #require(try session.recall())
      #expect(await session.compare(with: memory, workers: 2)?.isWhole == true)
      session.leave()
    }
  }

  @Test func aFileThatStandsAtAnotherPathIsLinked() async throws {
    let play = try Playground()
    _ = try await build(play, ["zoeken/een/a.bin": "scherf", "a.html": "a"])
    let inode = try play.facts("site/zoeken/een/a.bin").inode
    let report = try await build(play, ["zoeken/twee/a.bin": "scherf", "a.html": "a"])
    #expect(try play.facts("site/zoeken/twee/a.bin").inode == inode)
    #expect(report.written == 1 && report.removed == 1 && report.bytesWritten == 0)
    #expect(try !play.exists("site/zoeken/een"))
  }

  @Test func aFileThatSomebodyChangedIsNotLinkedAtAnotherPath() async throws {
    let play = try Playground()
    _ = try await build(play, ["een/a.bin": "scherf", "a.html": "a"])
    try play.write("van mij", to: "site/een/a.bin")
    _ = try await build(play, ["twee/a.bin": "scherf", "a.html": "a"])
    #expect(try play.text("site/twee/a.bin") == "scherf")
  }

  @Test func whatSomebodyWroteInAFileOfBothSitesIsMadeGood() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b.html": "bb"])
    _ = try await build(play, ["a.html": "twee", "b.html": "bb"])
    // In place, so that the spare has it too.
    let file = try #require(FileHandle(forWritingAtPath: play.path("site/b.html")))
    try file.write(contentsOf: Data("xx".utf8))
    try file.close()
    #expect(try play.text(".site.vorige/b.html") == "xx")
    _ = try await build(play, ["a.html": "drie", "b.html": "bb"])
    #expect(try play.text("site/b.html") == "bb")
  }

  @Test(arguments: ["van-mij.txt", "b/van-mij.txt"])
  func aSpareInWhichSomebodyPutSomethingIsNotUsed(name: String) async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b/b.html": "b"])
    _ = try await build(play, ["a.html": "twee", "b/b.html": "b"])
    try play.write("van mij", to: ".site.vorige/\(name)")
    _ = try await build(play, ["a.html": "drie", "b/b.html": "b"])
    #expect(try await tree(play) == clean(["a.html": "drie", "b/b.html": "b"]))
    #expect(try !play.exists(".site.vorige/\(name)"))
  }

  @Test func aSpareFromWhichSomethingWasTakenIsNotUsed() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b/b.html": "b"])
    _ = try await build(play, ["a.html": "twee", "b/b.html": "b"])
    try FileManager.default.removeItem(atPath: play.path(".site.vorige/b/b.html"))
    _ = try await build(play, ["a.html": "drie", "b/b.html": "b"])
    #expect(try play.text("site/b/b.html") == "b")
  }

  @Test func aFolderOfSomeoneElseAtTheNameOfTheSpareIsLeftAlone() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een"])
    try play.write("van mij", to: ".site.vorige/brief.txt")
    await #expect(throws: Refusal.self) { try await build(play, ["a.html": "twee"]) }
    #expect(try play.text(".site.vorige/brief.txt") == "van mij")
    #expect(try play.text("site/a.html") == "een")
  }

  @Test func handMadeFilesInTheRootAreThoseOfTheSiteNotOfTheSpare() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een"])
    try play.write("eerst", to: "site/LEESMIJ.txt")
    _ = try await build(play, ["a.html": "twee"])
    _ = try await build(play, ["a.html": "drie"])
    try FileManager.default.removeItem(atPath: play.path("site/LEESMIJ.txt"))
    try play.write("later", to: "site/LEESMIJ.txt")
    _ = try await build(play, ["a.html": "vier"])
    #expect(try play.text("site/LEESMIJ.txt") == "later")
    try FileManager.default.removeItem(atPath: play.path("site/LEESMIJ.txt"))
    _ = try await build(play, ["a.html": "vijf"])
    _ = try await build(play, ["a.html": "zes"])
    #expect(try !play.exists("site/LEESMIJ.txt"))
  }

  @Test func aBuildThatFailsLeavesNoMemoryOfWhatItTouched() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b/b.html": "b"])
    _ = try await build(play, ["a.html": "twee", "b/b.html": "b"])
    let staging = try await play.staging(play.writer().open())
    try staging.put(play.output("a.html", "half"))
    staging.abandon()
    #expect(try play.besideTheSite() == [])
    _ = try await build(play, ["a.html": "drie", "b/b.html": "b"])
    #expect(try await tree(play) == clean(["a.html": "drie", "b/b.html": "b"]))
  }

  @Test func aFileThatComesDuringTheBuildIsKept() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b/b.html": "b"])
    let staging = try await play.staging(play.writer().open())
    try staging.put(play.output("a.html", "twee"))
    try play.write("van mij", to: "site/b/notities.docx")
    await #expect(throws: Refusal.self) { try await staging.commit(isRemembered: true) }
    #expect(try play.text("site/b/notities.docx") == "van mij")
    #expect(try play.text("site/a.html") == "een")
  }

  @Test func aBuildThatMakesTheSameLeavesTheSiteAndIsRemembered() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b/b.html": "b"])
    _ = try await build(play, ["a.html": "twee", "b/b.html": "b"])
    let before = try [play.facts("site"), play.facts("site/a.html"), play.facts("site/b")]
    let report = try await build(play, ["a.html": "twee", "b/b.html": "b"])
    #expect(!report.changed && report.unchanged == 2 && report.written == 0)
    #expect(try [play.facts("site"), play.facts("site/a.html"), play.facts("site/b")] == before)
    let session = try play.writer().open()
    let memory = try #require(try session.recall())
    #expect(await session.compare(with: memory, workers: 2)?.isWhole == true)
    session.leave()
    _ = try await build(play, ["a.html": "drie", "b/b.html": "b"])
    #expect(try await tree(play) == clean(["a.html": "drie", "b/b.html": "b"]))
  }

  /// The second build links what stays; what somebody writes meanwhile goes into both.
  @Test func whatSomebodyWritesDuringABuildIsMadeGoodByTheNext() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b.html": "bb"])
    let staging = try await play.staging(play.writer().open())
    try staging.put(play.output("a.html", "twee"))
    try staging.put(play.output("b.html", "bb"))
    try await Task.sleep(for: .milliseconds(30))
    let file = try #require(FileHandle(forWritingAtPath: play.path("site/b.html")))
    try file.write(contentsOf: Data("xx".utf8))
    try file.close()
    _ = try await staging.commit(isRemembered: true)
    await staging.remember([], workers: 2)
    _ = try await build(play, ["a.html": "twee", "b.html": "bb"])
    #expect(try play.text("site/b.html") == "bb")
  }

  @Test func whatSomebodyWritesBeforeAFileIsLinkedDoesNotGoAlong() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b.html": "bb", "c.html": "cc"])
    let staging = try await play.staging(play.writer().open())
    try play.write("xx", to: "site/b.html")
    try play.write("xx", to: "site/c.html")
    try staging.put(play.output("a.html", "twee"))
    try staging.put(play.output("b.html", "bb"))
    try staging.put(play.output("d.html", "cc"))
    _ = try await staging.commit()
    #expect(try play.text("site/b.html") == "bb")
    #expect(try play.text("site/d.html") == "cc")
  }

  @Test func aLinkToTheMarkerOfASiteKeepsWhatItSays() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een"])
    try FileManager.default.linkItem(
      atPath: play.path("site/.leernetwerk"), toPath: play.path("lijst"))
    let marker = try play.text("lijst")
    _ = try await build(play, ["a.html": "twee", "b.html": "b"])
    _ = try await build(play, ["a.html": "drie", "b.html": "b"])
    #expect(try play.text("lijst") == marker)
  }

  @Test func aFolderThatOthersCannotEnterIsMadeGood() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b/b.html": "b"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: play.path("site/b"))
    _ = try await build(play, ["a.html": "een", "b/b.html": "b"])
    #expect(try play.facts("site/b").mode & 0o777 == 0o755)
  }

  @Test func onlyTheOwnerReadsTheSiteOfBefore() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een"])
    _ = try await build(play, ["a.html": "twee"])
    #expect(try play.facts(".site.vorige").mode & 0o777 == 0o700)
    _ = try await build(play, ["a.html": "drie"])
    #expect(try play.facts("site").mode & 0o777 == 0o755)
    #expect(try play.facts(".site.vorige").mode & 0o777 == 0o700)
  }

  @Test func whoThrowsTheSiteOfBeforeAwayIsNotToldOfFilesThatChanged() async throws {
    let play = try Playground()
    _ = try await build(play, ["a.html": "een", "b.html": "b"])
    _ = try await build(play, ["a.html": "twee", "b.html": "b"])
    try FileManager.default.removeItem(atPath: play.path(".site.vorige"))
    let session = try play.writer().open()
    let memory = try #require(try session.recall())
    let site = try #require(await session.compare(with: memory, workers: 2))
    #expect(site.touchedPath == nil)
    session.leave()
    _ = try await build(play, ["a.html": "drie", "b.html": "b"])
    #expect(try await tree(play) == clean(["a.html": "drie", "b.html": "b"]))
  }
}
