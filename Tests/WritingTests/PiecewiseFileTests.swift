import Basis
import Foundation
import Testing
import Writing

@Suite struct PiecewiseFileTests {
  /// Builds a site of one file in pieces, and gives what the commit did.
  @discardableResult
  private func build(_ pieces: [String], in play: Playground) async throws -> WriteReport {
    let staging = try await play.staging()
    var file = try staging.begin(#require(OutputPath("data/alles.json")))
    for piece in pieces { try file.append(Array(piece.utf8)) }
    try file.finish()
    return try await staging.commit()
  }

  @Test func standsAsTheSumOfItsPieces() async throws {
    let play = try Playground()
    let report = try await build(["een ", "", "twee"], in: play)
    #expect(try play.text("site/data/alles.json") == "een twee")
    #expect(try play.facts("site/data/alles.json").mode == 0o644)
    #expect(report.written == 1 && report.bytesWritten == 8)
  }

  @Test func keepsItsInodeAndTimeStampWhenItsBytesAreTheSame() async throws {
    let play = try Playground()
    try await build(["een ", "twee ", "drie"], in: play)
    let before = try play.facts("site/data/alles.json")
    let report = try await build(["een t", "wee drie"], in: play)
    #expect(try play.facts("site/data/alles.json") == before)
    #expect(!report.changed && report.unchanged == 1 && report.bytesWritten == 0)
  }

  @Test(arguments: [
    ["Een ", "twee ", "drie"], ["een ", "TWEE ", "drie"], ["een ", "twee ", "DRIE"],
    ["een ", "twee "], ["een ", "twee ", "drie", " vier"], [], [""], ["een twee drie "],
  ])
  func isWrittenAnewFromTheFirstPieceThatDiffers(pieces: [String]) async throws {
    let play = try Playground()
    try await build(["een ", "twee ", "drie"], in: play)
    let report = try await build(pieces, in: play)
    #expect(try play.text("site/data/alles.json") == pieces.joined())
    #expect(report.written == 1 && report.unchanged == 0)
    #expect(report.bytesWritten == pieces.joined().utf8.count)
    #expect(try play.besideTheSite() == [])
  }

  @Test func isWrittenAnewWhenNotEveryoneMayReadIt() async throws {
    let play = try Playground()
    try await build(["een ", "twee"], in: play)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: play.path("site/data/alles.json"))
    #expect(try await build(["een ", "twee"], in: play).written == 1)
    #expect(try play.facts("site/data/alles.json").mode == 0o644)
  }

  @Test func stopsTheCommitWhenItCannotBeWritten() async throws {
    let play = try Playground()
    let staging = try await play.staging()
    try staging.put(play.output("data", "een bestand"))
    var file = try staging.begin(#require(OutputPath("data/alles.json")))
    #expect(throws: SystemError.self) { try file.append([1]) }
    await #expect(throws: SystemError.self) { try await staging.commit() }
    #expect(try !play.exists("site"))
  }
}
