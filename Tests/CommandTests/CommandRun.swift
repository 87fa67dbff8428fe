import Foundation
import Testing

/// The built program, run as a process in a folder of its own.
struct CommandRun {
  let status: Int32
  let out: String
  let err: String

  /// - Parameter environment: besides an empty one; nothing of the test's own environment is passed.
  init(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws {
    try self.init(CommandRun.program, arguments, in: folder, environment: environment)
  }

  /// Runs a line of shell in which `$L` is the program.
  init(shell line: String, in folder: TemporaryFolder) throws {
    let environment = ["L": CommandRun.program.path, "PATH": "/usr/bin:/bin"]
    try self.init(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder, environment: environment)
  }

  /// The streams go through files, so that no full pipe can hold the program up.
  private init(
    _ program: URL, _ arguments: [String], in folder: TemporaryFolder,
    environment: [String: String]
  ) throws {
    let streams = TemporaryFolder()
    let outFile = streams.url.appendingPathComponent("out")
    let errFile = streams.url.appendingPathComponent("err")
    for file in [outFile, errFile] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    process.standardError = try FileHandle(forWritingTo: errFile)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    out = String(decoding: try Data(contentsOf: outFile), as: UTF8.self)
    err = String(decoding: try Data(contentsOf: errFile), as: UTF8.self)
  }

  /// The program stands beside the test bundle.
  private static let program: URL = {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent("leernetwerk")
  }()
}
