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

  /// Builds it of bytes and of parts of the earlier file.
  private func rebuild(_ pieces: [Piece], in play: Playground) async throws -> WriteReport {
    let staging = try await play.staging(play.writer().open())
    var file = try staging.begin(#require(OutputPath("data/alles.json")), key: 2)
    let mayKeep = file.mayKeep
    #expect(mayKeep)
    for piece in pieces {
      switch piece {
      case .text(let text): try file.append(Array(text.utf8))
      case .standing(let range): try file.append(standing: range)
      }
    }
    try file.finish()
    return try await staging.commit()
  }

  enum Piece: Sendable {
    case text(String)
    case standing(Range<Int>)
  }

  private func remembered(_ play: Playground) async throws {
    let staging = try await play.staging()
    var file = try staging.begin(#require(OutputPath("data/alles.json")), key: 1)
    for piece in ["een ", "twee ", "drie"] { try file.append(Array(piece.utf8)) }
    try file.finish()
    _ = try await staging.commit(isRemembered: true, workers: 1)
    await staging.remember([], workers: 1)
  }

  @Test(
    arguments: [
      ([.text("Een "), .standing(4..<9), .text("vier")], "Een twee vier"),
      (
        [.standing(0..<4), .text("TWEE en een half "), .standing(9..<13)],
        "een TWEE en een half drie"
      ),
      ([.standing(0..<4), .standing(4..<9)], "een twee "),
      ([.standing(9..<13), .text(" "), .standing(0..<4), .standing(9..<9)], "drie een "),
      ([.text("een "), .standing(4..<13), .text(" vier")], "een twee drie vier"),
    ] as [([Piece], String)])
  func takesPartsOfTheEarlierFile(pieces: [Piece], text: String) async throws {
    let play = try Playground()
    try await remembered(play)
    let report = try await rebuild(pieces, in: play)
    #expect(try play.text("site/data/alles.json") == text)
    #expect(report.written == 1 && report.bytesWritten == text.utf8.count)
  }

  @Test func standsAsItIsWhenAllPartsAreInTheirPlace() async throws {
    let play = try Playground()
    try await remembered(play)
    let pieces: [Piece] = [.standing(0..<4), .text("twee "), .standing(9..<13)]
    #expect(try await rebuild(pieces, in: play).unchanged == 1)
    #expect(try play.text("site/data/alles.json") == "een twee drie")
  }

  @Test func keepsNothingOfAFileThatWasChanged() async throws {
    let play = try Playground()
    try await remembered(play)
    try play.write("EEN twee drie", to: "site/data/alles.json")
    let staging = try await play.staging(play.writer().open())
    let file = try staging.begin(#require(OutputPath("data/alles.json")))
    let mayKeep = file.mayKeep
    #expect(!mayKeep)
    staging.abandon()
  }

  @Test func failsWhenAPartIsNotThere() async throws {
    let play = try Playground()
    try await remembered(play)
    await #expect(throws: SystemError.self) {
      _ = try await rebuild([.text("1"), .standing(4..<40)], in: play)
    }
    #expect(try play.text("site/data/alles.json") == "een twee drie")
  }
}
