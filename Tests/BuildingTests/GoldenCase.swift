import Basis
import Foundation
import Glibc
import Testing

@testable import Building

/// A content folder with something wrong, or something that only looks wrong, and in `melding.txt`
/// what the program says about it, word for word.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// Adds what git cannot hold well; most cases are only files.
  let made: (@Sendable (ContentPlayground) throws -> Void)?
  /// Whether each code is shown once for each file, with a count: for cases that repeat one fault.
  let isCounted: Bool

  init(
    name: String, isCounted: Bool = false, made: (@Sendable (ContentPlayground) throws -> Void)?
  ) {
    self.name = name
    self.isCounted = isCounted
    self.made = made
  }

  static let here = (#filePath as NSString).deletingLastPathComponent

  static let all: [GoldenCase] = {
    let folders = (try? FileSystem.list(here + "/Cases")) ?? []
    let made = MadeCases.all + HostileCases.all + (geteuid() == 0 ? [] : [MadeCases.unreadable])
    let names = Set(made.map(\.name) + [MadeCases.unreadable.name])
    return folders.map { String(decoding: $0.name, as: UTF8.self) }
      .filter { !names.contains($0) }
      .map { GoldenCase(name: $0, made: nil) } + made
  }()

  var testDescription: String { name }
  var folder: String { GoldenCase.here + "/Cases/" + name }
  var goldenPath: String { folder + "/melding.txt" }

  func golden() throws -> String {
    guard try FileSystem.kind(at: goldenPath) != nil else { return "" }
    return String(decoding: try FileSystem.read(goldenPath), as: UTF8.self)
  }

  func record(_ report: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(report.utf8).write(to: URL(fileURLWithPath: goldenPath))
  }

  /// What `leernetwerk check` prints, with `content/` in front of each path.
  func report(jobs: Int) async throws -> String {
    let playground = try ContentPlayground()
    if try FileSystem.kind(at: folder) != nil { try playground.add(folder: folder) }
    try made?(playground)
    return try await report(on: playground, jobs: jobs)
  }

  private func report(on playground: ContentPlayground, jobs: Int) async throws -> String {
    let options = BuildOptions(
      content: playground.content, templates: "", output: "",
      now: try #require(CalendarDate(iso: "2026-06-01")), jobs: jobs)
    var watch = Stopwatch(nil)
    let printer = TextReport(colour: false)
    var bytes: [UInt8]
    do {
      let problems = try await Content.load(
        ContentFiles.read(options.content, workers: options.jobs), options,
        isListed: false, watch: &watch
      ).problems
      bytes = isCounted ? counted(problems, printer) : printer.bytes(problems)
    } catch let refusal as Refusal {
      bytes = printer.bytes(refusal.message)
    }
    return String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: playground.content, with: "content")
  }

  private func counted(_ problems: [Diagnostic], _ printer: TextReport) -> [UInt8] {
    var counts: [String: Int] = [:]
    func key(_ problem: Diagnostic) -> String {
      problem.file.path + " " + problem.message.code.name
    }
    for problem in problems { counts[key(problem), default: 0] += 1 }
    var bytes: [UInt8] = []
    for problem in problems {
      guard let count = counts.removeValue(forKey: key(problem)) else { continue }
      bytes += printer.bytes([problem])
      if count > 1 { bytes += Array("(\(count) keer)\n\n".utf8) }
    }
    return bytes
  }
}
