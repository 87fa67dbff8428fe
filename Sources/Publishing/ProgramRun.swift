private import Basis
private import Subprocess

/// Another program, run with its arguments as they are: no shell ever reads them.
///
/// What it needs of the user (a key, an agent, a password at the terminal) it arranges itself: it has
/// this program's terminal and environment.
struct ProgramRun: Sendable {
  /// The exit status; a signal counts as 128 and its number, as in a shell.
  let status: Int32
  let out: [UInt8]
  /// What it said on standard error, for the messages.
  let err: String

  /// More than any listing of a site, so that a flood ends in an error instead of the memory.
  private static let limit = 1 << 28

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads from standard input.
  ///   - environment: besides this program's own; `nil` takes a variable away.
  /// - Throws: `PublishingFailure` when the program is not on this machine.
  init(
    _ name: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:]
  ) async throws {
    do {
      let result = try await run(
        .name(name), arguments: Arguments(arguments),
        environment: ProgramRun.environment(environment), input: .array(input),
        output: .bytes(limit: ProgramRun.limit), error: .bytes(limit: ProgramRun.limit))
      status = ProgramRun.number(result.terminationStatus)
      out = result.standardOutput
      err = String(decoding: result.standardError, as: UTF8.self)
    } catch let error as SubprocessError {
      throw ProgramRun.failure(error, of: name)
    }
  }

  /// The lines of standard output.
  var lines: [Substring] {
    String(decoding: out, as: UTF8.self).split(separator: "\n")
  }

  /// Runs a program for as long as some work takes: it has to say a word first, and is told to end by
  /// the end of its input.
  ///
  /// - Parameter work: is given the line with the word.
  /// - Returns: what the work gave; or, when the program ended without the word, its status and errors.
  static func during<Result: Sendable>(
    _ name: String, _ arguments: [String], saying word: String,
    environment: [String: String?] = [:], _ work: (_ line: String) async throws -> Result
  ) async throws -> (result: Result?, status: Int32, err: String) {
    do {
      let ended = try await run(
        .name(name), arguments: Arguments(arguments),
        environment: ProgramRun.environment(environment), input: .inputWriter, output: .sequence,
        error: .bytes(limit: limit)
      ) { execution in
        var result: Swift.Result<Result, any Error>?
        for try await line in execution.standardOutput.strings() where line.contains(word) {
          do { result = .success(try await work(line)) } catch { result = .failure(error) }
          break
        }
        try await execution.standardInputWriter.finish()
        return result
      }
      return (
        try ended.closureResult?.get(), number(ended.terminationStatus),
        String(decoding: ended.standardError, as: UTF8.self)
      )
    } catch let error as SubprocessError {
      throw failure(error, of: name)
    }
  }

  private static func environment(_ changes: [String: String?]) -> Environment {
    var updates: [Environment.Key: String?] = [:]
    for (name, value) in changes {
      if let key = Environment.Key(rawValue: name) { updates[key] = value }
    }
    return .inherit.updating(updates)
  }

  private static func number(_ status: TerminationStatus) -> Int32 {
    switch status {
    case .exited(let code): code
    case .signaled(let signal): 128 + signal
    }
  }

  private static func failure(_ error: SubprocessError, of name: String) -> any Error {
    if error.code == .executableNotFound { return PublishingFailure(.programMissing(name)) }
    return PublishingFailure(.programNotRun(name))
  }
}
