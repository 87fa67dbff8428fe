private import ArgumentParser
private import Basis
private import Glibc

/// The program: arguments → command → exit status. All errors come together here.
@main enum Program {
  static func main() async {
    StandardStreams.prepare()
    let status = await run(Array(CommandLine.arguments.dropFirst()))
    exit(status.rawValue)
  }

  /// Runs a command line and reports what stops it. A report that cannot be written is a failure of
  /// the machine, whatever the run itself came to.
  private static func run(_ arguments: [String]) async -> ExitStatus {
    let terminal = Terminal.standard
    do {
      return try await runCommand(arguments)
    } catch let request as HelpRequest {
      return terminal.show(request.text) ? .good : .machineFailed
    } catch let status as ExitStatus {
      return status
    } catch let error as Refusal {
      return terminal.report(error.message) ? .wrongUse : .machineFailed
    } catch {
      _ = terminal.report(message(for: error))
      return .machineFailed
    }
  }

  private static func runCommand(_ arguments: [String]) async throws -> ExitStatus {
    try CommandNames.check(arguments)
    let command = try parsed(arguments)
    if let own = command as? any AsyncParsableCommand {
      try await start(own)
    } else {
      // The root without a command, or the parser's own help command, whose answer is an error.
      try start(command)
    }
    return .good
  }

  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try Leernetwerk.parseAsRoot(arguments)
    } catch {
      throw ParserErrors.translated(error)
    }
  }

  private static func start<Command: AsyncParsableCommand>(_ command: Command) async throws {
    var command = command
    try await command.run()
  }

  private static func start<Command: ParsableCommand>(_ command: Command) throws {
    var command = command
    do {
      try command.run()
    } catch {
      throw ParserErrors.translated(error)
    }
  }

  private static func message(for error: any Error) -> Message {
    switch error {
    case let error as SystemError: .machineFailed(error)
    case let error as any ReportableError: error.message
    default: .machineStopped
    }
  }
}
